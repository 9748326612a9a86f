package dev.tare.analyzer.comparison;

import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Comparison.PlainEffect;
import dev.tare.analyzer.result.Comparison.Significance;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Compares every pair of platforms, and decides whether one is better. */
public final class ComparisonJudge {

  private ComparisonJudge() {}

  /** The p values of all pairs are one family. */
  public static List<Comparison> judge(List<SamplePair> pairs, double margin) {
    double[] p =
        pairs.stream().map(SamplePair::p).flatMapToDouble(OptionalDouble::stream).toArray();
    PrimitiveIterator.OfDouble adjusted = DoubleStream.of(Holm.adjust(p)).iterator();
    List<Comparison> comparisons = new ArrayList<>();
    for (SamplePair pair : pairs) {
      OptionalDouble holm =
          pair.p().isPresent() ? OptionalDouble.of(adjusted.nextDouble()) : OptionalDouble.empty();
      comparisons.add(comparison(pair, holm, VerdictRule.of(pair, holm, margin)));
    }
    return List.copyOf(comparisons);
  }

  private static Comparison comparison(SamplePair pair, OptionalDouble holmP, VerdictRule verdict) {
    Optional<Estimator> log = pair.overhead().map(RatioEstimate::log);
    Optional<RoundPairing> pairing = pair.overhead().flatMap(RatioEstimate::pairing);
    return new Comparison(
        pair.platform().sample().cell() + ":" + pair.baseline().platform(),
        pair.benchmark().id(),
        pair.platform().platform(),
        pair.baseline().platform(),
        pair.method(),
        log.map(l -> interval(l.at(Options.ALPHA).exp())),
        log.map(l -> l.at(SamplePair.TWO_ONE_SIDED).exp()).map(i -> new Range(i.low(), i.high())),
        effect(pair),
        new Significance(pair.p(), holmP),
        pairing.map(p -> p.matches().size()).orElse(0),
        pairing.map(RoundPairing::dropped).orElse(0),
        verdict.verdict(),
        verdict.qualified(),
        log.map(ComparisonJudge::couldHaveSeen).orElseGet(OptionalDouble::empty),
        verdict.reasons());
  }

  private static PlainEffect effect(SamplePair pair) {
    double[] a = pair.platform().sample().values();
    double[] b = pair.baseline().sample().values();
    return new PlainEffect(
        finite(Quantiles.median(a) / Quantiles.median(b)),
        segments(pair, GradedSample::firstMedian),
        segments(pair, GradedSample::lastMedian),
        finite(MannWhitney.delta(a, b)),
        finite(MannWhitney.p(a, b)));
  }

  private static Estimate interval(Interval interval) {
    return new Estimate(interval.point(), interval.low(), interval.high(), 1 - Options.ALPHA);
  }

  /** The overhead of one segment of the runs, if one of the samples is split. */
  private static OptionalDouble segments(SamplePair pair, ToDoubleFunction<GradedSample> median) {
    boolean split =
        !pair.platform().result().segments().isEmpty()
            || !pair.baseline().result().segments().isEmpty();
    double ratio = median.applyAsDouble(pair.platform()) / median.applyAsDouble(pair.baseline());
    return split ? finite(pair.isInverted() ? 1 / ratio : ratio) : OptionalDouble.empty();
  }

  /** The shift that four in five such comparisons would detect. */
  private static OptionalDouble couldHaveSeen(Estimator log) {
    return finite(Math.expm1(1.4 * log.at(Options.ALPHA).halfWidth()));
  }

  private static OptionalDouble finite(double number) {
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
