package dev.tare.analyzer.noise;

import dev.tare.analyzer.stats.series.Drift;
import dev.tare.analyzer.stats.series.Modes;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The ways in which a sample departs from one level, each present only where it is flagged.
 *
 * @param trendP of no drift, flagged or not; absent where it was not computed
 */
public record Structure(
    Optional<Drift> drift,
    Optional<Step> step,
    Optional<WarmUp> warmUp,
    Optional<Modes> modes,
    OptionalDouble trendP) {

  static final Structure NONE =
      new Structure(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty());

  /** A smaller mode that holds fewer runs leaves the median safely in the larger one. */
  private static final double SAFE = 1.0 / 3;

  private static final double SAFE_EFFECT = 0.10;

  static Structure of(ValueSeries series) {
    if (!hasLevel(series)) {
      return NONE;
    }
    Drift drift = Drift.of(series.values(), series.median());
    return of(series, Optional.of(drift).filter(Drift::isFlagged), OptionalDouble.of(drift.p()));
  }

  /** The same without the p of a drift, which costs most. */
  static Structure flagged(ValueSeries series) {
    return hasLevel(series)
        ? of(series, Drift.flagged(series.values(), series.median()), OptionalDouble.empty())
        : NONE;
  }

  private static boolean hasLevel(ValueSeries series) {
    return series.n() >= Step.FEWEST && series.median() != 0;
  }

  private static Structure of(ValueSeries series, Optional<Drift> drift, OptionalDouble trendP) {
    double[] x = series.values();
    return new Structure(
        drift,
        Step.flagged(x, series.ranks().all(), series.median()),
        WarmUp.of(x, series.sorted(), series.ranks()),
        Modes.of(series.sorted()).filter(Modes::isFlagged),
        trendP);
  }

  /** Whether the level changes along the runs. */
  public boolean isUnsteady() {
    return drift.isPresent() || step.isPresent() || warmUp.isPresent();
  }

  /** The largest effect, as a share of the median. */
  public double effect() {
    return Stream.of(
            drift.map(Drift::effect),
            step.map(Step::effect),
            warmUp.map(WarmUp::effect),
            modes.map(Structure::effect))
        .flatMap(Optional::stream)
        .mapToDouble(Math::abs)
        .max()
        .orElse(0);
  }

  static double effect(Modes modes) {
    return modes.share() >= SAFE ? modes.gap() : Math.min(modes.gap(), SAFE_EFFECT);
  }
}
