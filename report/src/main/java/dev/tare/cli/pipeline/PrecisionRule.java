package dev.tare.cli.pipeline;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.dataset.Dataset;
import dev.tare.report.text.Language;
import dev.tare.report.text.NumberText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ends a campaign when half the width of every median's interval, and of every declared ratio's, is
 * within the target; of runs that resemble their neighbours not before round 24.
 */
public final class PrecisionRule implements StoppingRule {

  private static final int FEWEST_OF_DEPENDENT = 24;
  private static final double UNKNOWN = Double.POSITIVE_INFINITY;

  /** How far the true value may lie from what was found, as a share of that. */
  private record Width(String of, double half) {}

  @Override
  public Look look(Dataset soFar, PrecisionTarget until) {
    Analysis analysis = Analyzer.analyze(soFar, options(until));
    Optional<Width> widest =
        Stream.concat(samples(analysis), ratios(analysis))
            .max(Comparator.comparingDouble(Width::half));
    boolean narrow = widest.filter(width -> width.half() > until.target()).isEmpty();
    return new Look(narrow && !isTooEarly(analysis), finding(widest));
  }

  private static AnalysisOptions options(PrecisionTarget until) {
    return new AnalysisOptions(
        Optional.empty(),
        Options.STANDARD,
        ExpectationsFile.parse("the campaign's expectations", until.claims()));
  }

  /** A sample without any value would not get one by going on. */
  private static Stream<Width> samples(Analysis analysis) {
    return analysis.samples().stream()
        .filter(sample -> sample.n() > 0)
        .map(sample -> new Width(sample.id(), half(sample)));
  }

  private static double half(SampleResult sample) {
    return sample
        .median()
        .filter(median -> median.confidence() > 0)
        .map(m -> Math.max(m.point() - m.low(), m.high() - m.point()) / Math.abs(m.point()))
        .orElse(UNKNOWN);
  }

  private static Stream<Width> ratios(Analysis analysis) {
    return analysis.expectations().stream()
        .flatMap(
            expectation ->
                expectation.clauses().stream()
                    .filter(clause -> isMeasured(analysis, expectation.benchmark(), clause))
                    .map(clause -> new Width(name(expectation.benchmark(), clause), half(clause))));
  }

  private static boolean isMeasured(Analysis analysis, String benchmark, Clause clause) {
    return Stream.of(clause.left(), clause.right())
        .allMatch(id -> analysis.sample(id, benchmark).filter(s -> s.n() > 0).isPresent());
  }

  private static String name(String benchmark, Clause clause) {
    return benchmark + " of " + clause.left() + " against " + clause.right();
  }

  private static double half(Clause clause) {
    return clause
        .ratio95()
        .flatMap(range -> clause.ratio().map(r -> Math.max(r - range.low(), range.high() - r) / r))
        .orElse(UNKNOWN);
  }

  private static boolean isTooEarly(Analysis analysis) {
    return analysis.samples().stream()
        .filter(sample -> sample.counts().rounds() < FEWEST_OF_DEPENDENT)
        .anyMatch(PrecisionRule::isDependent);
  }

  private static boolean isDependent(SampleResult sample) {
    return sample.has(NoiseCode.AUTOCORR);
  }

  private static String finding(Optional<Width> widest) {
    return widest
        .map(width -> width.of() + " has the widest interval: " + share(width.half()))
        .orElse("no values yet");
  }

  private static String share(double half) {
    return half < UNKNOWN
        ? "\u00b1" + new NumberText(Language.EN).significant(half * 100, 2) + " %"
        : "no interval";
  }
}
