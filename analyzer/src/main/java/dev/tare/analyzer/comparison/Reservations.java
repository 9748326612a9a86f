package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.Noise;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.interval.Estimator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Limits that the schedule and the noise of two samples set to a verdict on them.
 *
 * @param reasons of the limits
 * @param bars whether no verdict is possible: a sample is implausible, or the two are not
 *     comparable
 * @param forbids whether a small difference must stay undecided because it may be an effect of time
 * @param qualifies whether a verdict is qualified by the reasons
 * @param smallestClaim the smallest claim that unusable noise supports; 0 where it is usable
 */
public record Reservations(
    List<Reason<ComparisonCode>> reasons,
    boolean bars,
    boolean forbids,
    boolean qualifies,
    double smallestClaim) {

  /** Time, a boot or rounding can easily cause smaller differences. */
  public static final double SMALL = 0.10;

  /** Of a pair that has a ratio. */
  public static Reservations of(SamplePair pair, double margin) {
    double difference = difference(pair.overhead().orElseThrow().log());
    boolean small = difference < SMALL;
    boolean sequential = pair.isSequential();
    boolean single = pair.method() != ComparisonMethod.SESSIONS;
    boolean coarse = both(pair).anyMatch(noise -> noise.isUnusableBy(NoiseCode::isCoarse));
    boolean forbids =
        sequential && small && both(pair).anyMatch(noise -> noise.has(NoiseCode::isMoving));
    double needed = smallestClaim(pair, margin);
    boolean implausible = pair.platform().isImplausible() || pair.baseline().isImplausible();
    boolean bars = pair.isBarred();
    List<Reason<ComparisonCode>> reasons = new ArrayList<>(pair.bar().stream().toList());
    addIf(reasons, implausible, ComparisonCode.IMPLAUSIBLE, Map.of());
    addIf(reasons, sequential, ComparisonCode.SEQUENTIAL, Map.of());
    addIf(reasons, forbids, ComparisonCode.CONFOUNDED, Map.of("changing", changing(pair)));
    addIf(reasons, single, ComparisonCode.SINGLE_SESSION, nightly(pair));
    addIf(reasons, difference < needed && !bars, ComparisonCode.UNUSABLE, Map.of());
    return new Reservations(
        List.copyOf(reasons),
        bars,
        forbids,
        sequential || small && (single || coarse) || difference < needed,
        needed);
  }

  private static void addIf(
      List<Reason<ComparisonCode>> reasons,
      boolean holds,
      ComparisonCode code,
      Map<String, Double> numbers) {
    if (holds) {
      reasons.add(new Reason<>(code, numbers));
    }
  }

  /** How many of the two samples change their level; correlated runs alone do not show that. */
  private static double changing(SamplePair pair) {
    return both(pair)
        .filter(noise -> noise.has(code -> code.isMoving() && code != NoiseCode.AUTOCORR))
        .count();
  }

  /** The effect of fresh starts according to earlier campaigns. */
  private static Map<String, Double> nightly(SamplePair pair) {
    OptionalDouble spread = pair.overhead().orElseThrow().nightly();
    return spread.isPresent() ? Map.of("nightly", spread.getAsDouble()) : Map.of();
  }

  /** How much more the larger of the two is. */
  private static double difference(Estimator log) {
    return Math.expm1(Math.abs(log.at(Options.ALPHA).point()));
  }

  /** The smallest claim that unusable noise supports; 0 where it is usable. */
  private static double smallestClaim(SamplePair pair, double margin) {
    return pair.overhead()
        .flatMap(RatioEstimate::rounds)
        .map(rounds -> Stream.of(Noise.limiting(rounds, margin)))
        .orElseGet(() -> both(pair))
        .filter(noise -> noise.verdict() == NoiseVerdict.UNUSABLE)
        .mapToDouble(noise -> noise.supports().orElse(Double.POSITIVE_INFINITY))
        .max()
        .orElse(0);
  }

  private static Stream<Noise> both(SamplePair pair) {
    return Stream.of(pair.platform(), pair.baseline()).map(GradedSample::noise);
  }
}
