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
    double[] x = series.values();
    if (x.length < Step.FEWEST || series.median() == 0) {
      return NONE;
    }
    Drift drift = Drift.of(x);
    return new Structure(
        Optional.of(drift).filter(Drift::isFlagged),
        Optional.of(Step.of(x, series.ranks().from(0))).filter(Step::isFlagged),
        WarmUp.of(x, series.sorted(), series.ranks()),
        Modes.of(series.sorted()).filter(Modes::isFlagged),
        OptionalDouble.of(drift.p()));
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
