package dev.tare.cli.pipeline;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.precision.HalfWidth;
import dev.tare.analyzer.precision.Precision;
import dev.tare.analyzer.result.Options;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.dataset.Dataset;
import dev.tare.report.text.Language;
import dev.tare.report.text.NumberText;
import java.util.Optional;

/**
 * Ends a campaign when the half-width of the interval of every median and every declared ratio is
 * within the target; if consecutive runs are correlated, not before round 24.
 */
public final class PrecisionRule implements StoppingRule {

  @Override
  public CheckResult check(Dataset soFar, PrecisionTarget until) {
    Precision precision = Precision.of(Analyzer.analyze(soFar, options(until)));
    return new CheckResult(precision.isWithin(until.target()), finding(precision.widest()));
  }

  private static AnalysisOptions options(PrecisionTarget until) {
    return new AnalysisOptions(
        Optional.empty(),
        Options.STANDARD,
        ExpectationsFile.parse("the campaign's expectations", until.claims()));
  }

  private static String finding(Optional<HalfWidth> widest) {
    return widest
        .map(width -> width.of() + " has the widest interval: " + share(width))
        .orElse("no values yet");
  }

  private static String share(HalfWidth width) {
    return width.isKnown()
        ? "\u00b1" + new NumberText(Language.EN).significant(width.share() * 100, 2) + " %"
        : "no interval";
  }
}
