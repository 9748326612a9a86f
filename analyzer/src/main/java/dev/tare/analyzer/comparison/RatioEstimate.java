package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.noise.ValueSeries;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.interval.SessionRatio;
import dev.tare.analyzer.stats.interval.SessionVariation;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The ratio of two samples, estimated by the strongest method that their schedule allows.
 *
 * @param method of the estimate
 * @param log the estimate, on natural logs
 * @param n runs on each side, or pairs
 * @param pairing the rounds that it rests on; absent when unpaired
 * @param sessions the ratio session by session, if it is paired and there are several
 * @param nightly standard deviation between single sessions of different nights, if it widened the
 *     estimate
 */
public record RatioEstimate(
    ComparisonMethod method,
    Estimator log,
    int n,
    Optional<RoundPairing> pairing,
    Optional<SessionRatio> sessions,
    OptionalDouble nightly) {

  private RatioEstimate(
      ComparisonMethod method, Estimator log, int n, Optional<RoundPairing> pairing) {
    this(method, log, n, pairing, Optional.empty(), OptionalDouble.empty());
  }

  /** Of a to b; absent when either has too few values, or one that has no log. */
  static Optional<RatioEstimate> of(Sample a, Sample b) {
    if (a.runs().isEmpty() || b.runs().isEmpty()) {
      return Optional.empty();
    }
    return of(a, b, ValueSeries.of(a), ValueSeries.of(b));
  }

  /** The same, of samples whose series are known. */
  static Optional<RatioEstimate> of(Sample a, Sample b, ValueSeries first, ValueSeries second) {
    if (!first.hasRatio() || !second.hasRatio()) {
      return Optional.empty();
    }
    RoundPairing pairing = RoundPairing.of(a, b);
    double quantum = first.logQuantum() + second.logQuantum();
    if (pairing.size() >= ValueSeries.FEWEST) {
      return Optional.of(paired(pairing, quantum));
    }
    return Optional.of(independent(a, b, quantum, first, second));
  }

  private static RatioEstimate paired(RoundPairing pairing, double quantum) {
    return pairing
        .sessions()
        .map(sessions -> bySession(sessions, pairing, quantum))
        .orElseGet(
            () ->
                new RatioEstimate(
                    ComparisonMethod.PAIRED,
                    MedianInterval.of(pairing.logRatios()).widened(quantum),
                    pairing.size(),
                    Optional.of(pairing)));
  }

  private static RatioEstimate bySession(
      SessionRatio sessions, RoundPairing pairing, double quantum) {
    return new RatioEstimate(
        ComparisonMethod.SESSIONS,
        sessions.own().widened(quantum),
        pairing.size(),
        Optional.of(pairing),
        Optional.of(sessions),
        OptionalDouble.empty());
  }

  private static RatioEstimate independent(
      Sample a, Sample b, double quantum, ValueSeries first, ValueSeries second) {
    int n = Math.min(first.n(), second.n());
    double[][] x = SessionGroups.logs(a);
    double[][] y = SessionGroups.logs(b);
    return x.length >= 2 && y.length >= 2
        ? new RatioEstimate(
            ComparisonMethod.SESSIONS,
            LogRatio.sessions(y, x).widened(quantum),
            n,
            Optional.empty())
        : new RatioEstimate(
            ComparisonMethod.UNPAIRED,
            LogRatio.unpaired(second.logMedian(), first.logMedian()),
            n,
            Optional.empty());
  }

  /**
   * The same estimate, widened by the effect of fresh starts that earlier nights show; a single
   * session cannot show it.
   */
  RatioEstimate within(OptionalDouble spread) {
    return method == ComparisonMethod.SESSIONS || spread.isEmpty()
        ? this
        : new RatioEstimate(
            method,
            LogRatio.between(log, spread.getAsDouble()),
            n,
            pairing,
            Optional.empty(),
            spread);
  }

  /** The same, with the variation between sessions estimated from all ratios of the family. */
  RatioEstimate with(SessionVariation family) {
    return sessions
        .filter(SessionVariation::concerns)
        .map(own -> with(family.of(own, log, rounding(own))))
        .orElse(this);
  }

  private RatioEstimate with(Estimator other) {
    return new RatioEstimate(method, other, n, pairing, sessions, nightly);
  }

  /** How much wider recording in steps makes the interval. */
  private double rounding(SessionRatio own) {
    double half = own.own().at(SessionVariation.GUARD).halfWidth();
    return Math.max(0, log.at(SessionVariation.GUARD).halfWidth() - half);
  }

  /** The inverse ratio. */
  RatioEstimate inverse() {
    return new RatioEstimate(
        method,
        alpha -> log.at(alpha).negated(),
        n,
        pairing,
        sessions.map(SessionRatio::inverse),
        nightly);
  }

  /** The ratios of the rounds; their noise is the noise of the comparison. */
  Optional<ValueSeries> rounds() {
    return pairing.map(p -> ValueSeries.of(Arrays.stream(p.logRatios()).map(Math::exp).toArray()));
  }
}
