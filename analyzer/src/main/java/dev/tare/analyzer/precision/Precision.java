package dev.tare.analyzer.precision;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.SampleResult;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The precision of an unfinished campaign.
 *
 * @param widest the widest of all intervals of medians and declared ratios; absent without values
 * @param tooEarly whether correlated runs are too few for reliable intervals
 */
public record Precision(Optional<HalfWidth> widest, boolean tooEarly) {

  /** Intervals of correlated runs are too narrow before this round. */
  private static final int FEWEST_OF_DEPENDENT = 24;

  public static Precision of(Analysis analysis) {
    return new Precision(
        Stream.concat(samples(analysis), ratios(analysis))
            .max(Comparator.comparingDouble(HalfWidth::share)),
        analysis.samples().stream().anyMatch(Precision::isTooEarly));
  }

  /** Whether half the width of every interval is at most this share of its estimate. */
  public boolean isWithin(double target) {
    return !tooEarly && widest.filter(width -> width.share() > target).isEmpty();
  }

  /** Samples without values are ignored: more rounds would not help them. */
  private static Stream<HalfWidth> samples(Analysis analysis) {
    return analysis.samples().stream().filter(sample -> sample.n() > 0).map(HalfWidth::of);
  }

  private static Stream<HalfWidth> ratios(Analysis analysis) {
    return analysis.expectations().stream().flatMap(expectation -> ratios(analysis, expectation));
  }

  private static Stream<HalfWidth> ratios(Analysis analysis, Expectation expectation) {
    String benchmark = expectation.benchmark();
    return expectation.clauses().stream()
        .filter(clause -> isMeasured(analysis, benchmark, clause))
        .map(clause -> HalfWidth.of(benchmark, clause));
  }

  private static boolean isMeasured(Analysis analysis, String benchmark, Clause clause) {
    return Stream.of(clause.left(), clause.right())
        .allMatch(id -> analysis.sample(id, benchmark).filter(s -> s.n() > 0).isPresent());
  }

  private static boolean isTooEarly(SampleResult sample) {
    return sample.counts().rounds() < FEWEST_OF_DEPENDENT && sample.has(NoiseCode.AUTOCORR);
  }
}
