package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.ValueSeries;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Comparison.PlainEffect;
import dev.tare.analyzer.result.Comparison.Significance;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.MannWhitney;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Compares every pair of platforms, and decides whether one is better. */
public final class ComparisonJudge {

  private ComparisonJudge() {}

  /**
   * The pairs with the baseline are one family of tests, all others another; without a baseline all
   * are one.
   */
  public static List<Comparison> judge(
      List<SamplePair> pairs, Optional<String> baseline, double margin) {
    Map<SamplePair, FamilyMember> members = new IdentityHashMap<>();
    pairs.stream()
        .collect(Collectors.partitioningBy(pair -> isOf(pair, baseline)))
        .values()
        .forEach(family -> members.putAll(FamilyMember.of(family)));
    return pairs.parallelStream().map(members::get).map(pair -> comparison(pair, margin)).toList();
  }

  private static boolean isOf(SamplePair pair, Optional<String> baseline) {
    return baseline.equals(Optional.of(pair.baseline().platform()));
  }

  private static Comparison comparison(FamilyMember member, double margin) {
    SamplePair pair = member.pair();
    AdjustedP adjusted = member.adjusted();
    VerdictRule verdict = VerdictRule.of(member, margin);
    Optional<Estimator> log = pair.overhead().map(RatioEstimate::log);
    Optional<RoundPairing> pairing = pair.overhead().flatMap(RatioEstimate::pairing);
    return new Comparison(
        pair.platform().sample().cell() + ":" + pair.baseline().platform(),
        pair.benchmark().id(),
        pair.platform().platform(),
        pair.baseline().platform(),
        pair.method(),
        log.map(l -> interval(l, Options.ALPHA)),
        log.map(l -> l.at(SamplePair.TWO_ONE_SIDED).exp()).map(i -> new Range(i.low(), i.high())),
        log.map(l -> interval(l, deciding(verdict, adjusted))),
        effect(pair),
        new Significance(pair.p(), adjusted.holmP()),
        pairing.map(p -> p.size()).orElse(0),
        pairing.map(RoundPairing::dropped).orElse(0),
        verdict.verdict(),
        verdict.qualified(),
        log.map(l -> couldHaveSeen(l, verdict)).orElseGet(OptionalDouble::empty),
        verdict.reasons());
  }

  private static PlainEffect effect(SamplePair pair) {
    ValueSeries platform = pair.platform().series().orElseThrow();
    ValueSeries baseline = pair.baseline().series().orElseThrow();
    MannWhitney test = MannWhitney.ofSorted(platform.sorted(), baseline.sorted());
    return new PlainEffect(
        finite(platform.median() / baseline.median()),
        segments(pair, GradedSample::firstMedian),
        segments(pair, GradedSample::lastMedian),
        finite(test.delta()),
        finite(test.p()));
  }

  private static Estimate interval(Estimator log, double alpha) {
    Interval interval = log.at(alpha).exp();
    return new Estimate(interval.point(), interval.low(), interval.high(), 1 - alpha);
  }

  /** The error level of the interval that the verdict rests on. */
  private static double deciding(VerdictRule verdict, AdjustedP adjusted) {
    return verdict.verdict() == ComparisonVerdict.EQUIVALENT
        ? SamplePair.TWO_ONE_SIDED
        : adjusted.level();
  }

  /** The overhead of one segment of the runs, if one of the samples is split. */
  private static OptionalDouble segments(SamplePair pair, ToDoubleFunction<GradedSample> median) {
    boolean split =
        !pair.platform().result().segments().isEmpty()
            || !pair.baseline().result().segments().isEmpty();
    double ratio = median.applyAsDouble(pair.platform()) / median.applyAsDouble(pair.baseline());
    return split ? finite(pair.isInverted() ? 1 / ratio : ratio) : OptionalDouble.empty();
  }

  /** The shift that four in five such comparisons would detect, and that would be decided. */
  private static OptionalDouble couldHaveSeen(Estimator log, VerdictRule verdict) {
    double shift = Math.expm1(1.4 * log.at(Options.ALPHA).halfWidth());
    return finite(verdict.isConfounded() ? Math.max(shift, Reservations.SMALL) : shift);
  }

  private static OptionalDouble finite(double number) {
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
