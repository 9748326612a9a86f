package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.series.Autocorrelation;
import java.util.ArrayList;
import java.util.List;

/** The rules of the noise verdict: collects all flags of one series. */
final class NoiseRules {

  private static final double NOTABLE_QUANTUM = 0.005;
  private static final double NOTABLE_TAIL = 0.04;

  private final List<NoiseFlag> found = new ArrayList<>();

  private NoiseRules() {}

  /** Only the flags that can make a series unusable, and others of the same rules. */
  static List<NoiseFlag> severe(ValueSeries series, Structure structure, double margin) {
    return limits(series, structure, margin).found;
  }

  private static NoiseRules limits(ValueSeries series, Structure structure, double margin) {
    NoiseRules flags = new NoiseRules();
    flags.number(series);
    flags.width(series, margin);
    flags.steps(series);
    flags.structure(structure);
    return flags;
  }

  static List<NoiseFlag> of(
      ValueSeries series, Structure structure, Outliers outliers, double margin) {
    NoiseRules flags = limits(series, structure, margin);
    flags.skew(series, outliers);
    flags.tail(outliers, structure);
    flags.dependence(series);
    return List.copyOf(flags.found);
  }

  private void number(ValueSeries series) {
    if (series.n() < 16) {
      found.add(NoiseFlag.of(NoiseCode.LOW_N, beyond(-series.n(), -16, -10)).with("n", series.n()));
    }
    if (series.n() >= ValueSeries.FEWEST && !series.hasRatio()) {
      found.add(
          NoiseFlag.of(NoiseCode.NOT_POSITIVE, NoiseVerdict.UNUSABLE).with("min", series.min()));
    }
  }

  /** A ratio of two such samples must fit into the margin, whatever the margin is. */
  private void width(ValueSeries series, double margin) {
    double half = series.halfWidth();
    NoiseVerdict verdict = beyond(half, 0.2 * margin, 0.7 * margin);
    if (series.n() >= ValueSeries.FEWEST && verdict != NoiseVerdict.STABLE) {
      found.add(NoiseFlag.of(NoiseCode.WIDE, verdict).with("halfWidth", half));
    }
    if (series.n() >= ValueSeries.FEWEST && series.knownInterval().isEmpty()) {
      found.add(
          NoiseFlag.of(NoiseCode.FEW_EFFECTIVE, NoiseVerdict.STABLE)
              .with("n", series.n())
              .with("effective", series.effectiveN()));
    }
  }

  /** A single run has no steps. */
  private void steps(ValueSeries series) {
    if (series.n() < 2) {
      return;
    }
    double share = series.quantum() / Math.abs(series.median());
    NoiseVerdict verdict = beyond(share, 0.01, 0.05);
    if (series.isConstant()) {
      found.add(
          NoiseFlag.of(NoiseCode.CONSTANT, worse(verdict, NoiseVerdict.NOISY)).with("step", share));
    } else if (share > NOTABLE_QUANTUM) {
      found.add(NoiseFlag.of(NoiseCode.QUANTISED, verdict).with("step", share));
    }
  }

  private void structure(Structure structure) {
    structure
        .drift()
        .ifPresent(d -> found.add(effect(NoiseCode.DRIFT, d.effect()).with("p", d.p())));
    structure
        .drift()
        .filter(d -> d.blocked())
        .ifPresent(d -> found.add(NoiseFlag.of(NoiseCode.BLOCKED, NoiseVerdict.STABLE)));
    structure
        .step()
        .ifPresent(
            s ->
                found.add(
                    effect(NoiseCode.STEP, s.effect()).with("after", s.after()).with("p", s.p())));
    structure
        .warmUp()
        .ifPresent(w -> found.add(effect(NoiseCode.WARMUP, w.effect()).with("runs", w.runs())));
    structure
        .modes()
        .ifPresent(
            m ->
                found.add(
                    effect(NoiseCode.BIMODAL, Structure.effect(m))
                        .with("gap", m.gap())
                        .with("low", m.low())
                        .with("high", m.high())
                        .with("share", m.share())));
  }

  private static NoiseFlag effect(NoiseCode code, double effect) {
    return NoiseFlag.of(code, beyond(Math.abs(effect), 0.02, 0.10)).with("effect", effect);
  }

  private void skew(ValueSeries series, Outliers outliers) {
    double skew = Moments.mean(series.values()) / series.median() - 1;
    if (Math.abs(skew) > 0.02) {
      NoiseFlag skewed =
          NoiseFlag.of(NoiseCode.SKEWED, NoiseVerdict.NOISY).with("meanOverMedian", skew);
      long far = outliers.labelled(skew);
      found.add(far > 0 ? skewed.with("outliers", far) : skewed);
    }
  }

  /** A second group that BIMODAL names is not named again. */
  private void tail(Outliers outliers, Structure structure) {
    if (outliers.areSecondMode()) {
      if (structure.modes().isPresent()) {
        return;
      }
      found.add(
          NoiseFlag.of(NoiseCode.SECOND_MODE, NoiseVerdict.STABLE)
              .with("share", outliers.share())
              .with("above", outliers.shareAbove())
              .with("below", outliers.shareBelow()));
    } else if (outliers.severeShare() >= NOTABLE_TAIL) {
      found.add(
          NoiseFlag.of(NoiseCode.TAIL, NoiseVerdict.STABLE)
              .with("high", outliers.severeHigh())
              .with("low", outliers.severeLow()));
    }
  }

  private void dependence(ValueSeries series) {
    double r = Autocorrelation.at(series.ranks().all(), 1);
    if (r > 2.33 / Math.sqrt(series.n())) {
      NoiseFlag correlated =
          NoiseFlag.of(NoiseCode.AUTOCORR, NoiseVerdict.STABLE)
              .with("rankLag1", r)
              .with("tau", series.tau());
      boolean said = series.knownInterval().isEmpty();
      found.add(said ? correlated : correlated.with("effective", series.effectiveN()));
    }
  }

  static NoiseVerdict beyond(double number, double noisy, double unusable) {
    return number > unusable
        ? NoiseVerdict.UNUSABLE
        : number > noisy ? NoiseVerdict.NOISY : NoiseVerdict.STABLE;
  }

  private static NoiseVerdict worse(NoiseVerdict a, NoiseVerdict b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
