package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings about the whole campaign, which affect how its numbers are read. */
final class CampaignFindings {

  /** The codes that replace a verdict that cannot be true. */
  private static final List<LintCode> TOO_GOOD =
      Stream.of(LintCode.values()).filter(LintCode::isTooGood).toList();

  private CampaignFindings() {}

  static List<Finding> of(AnalysisIndex lookup) {
    Analysis analysis = lookup.analysis();
    List<Finding> findings = new ArrayList<>(fromLint(analysis, LintCode.NESTED_HOST));
    sequential(analysis).ifPresent(findings::add);
    findings.addAll(fromLint(analysis, LintCode.ACCEL_OFF));
    TOO_GOOD.forEach(code -> findings.addAll(fromLint(analysis, code)));
    analysis.lint().stream()
        .filter(lint -> lint.severity() == Severity.ERROR)
        .flatMap(lint -> implausible(lookup, lint).stream())
        .forEach(findings::add);
    partial(analysis.campaign()).ifPresent(findings::add);
    failedRuns(analysis).ifPresent(findings::add);
    if (analysis.campaign().baseline().isEmpty()) {
      findings.add(Finding.of(FindingCode.NO_BASELINE));
    }
    return findings;
  }

  private static List<Finding> fromLint(Analysis analysis, LintCode code) {
    return analysis.lint().stream()
        .filter(lint -> lint.code() == code)
        .flatMap(lint -> code.finding().map(finding -> finding(finding, lint)).stream())
        .toList();
  }

  private static Finding finding(FindingCode code, Lint lint) {
    Finding finding =
        Finding.of(code)
            .about(lint.where().platform(), lint.where().benchmark())
            .by(List.of(lint.id()));
    for (Map.Entry<String, Double> number : lint.numbers().entrySet()) {
      finding = finding.with(number.getKey(), number.getValue());
    }
    return finding;
  }

  /** A sample that is excluded from verdicts, with the warning that excludes it. */
  private static Optional<Finding> implausible(AnalysisIndex lookup, Lint lint) {
    return lint.where()
        .platform()
        .flatMap(p -> lint.where().benchmark().flatMap(b -> lookup.sample(p, b)))
        .filter(sample -> sample.has(NoiseCode.IMPLAUSIBLE))
        .map(
            sample ->
                Finding.of(FindingCode.SAMPLE_IMPLAUSIBLE)
                    .about(lint.where().platform(), lint.where().benchmark())
                    .by(List.of(lint.id(), sample.id())));
  }

  private static Optional<Finding> sequential(Analysis analysis) {
    List<String> ids =
        analysis.comparisons().stream()
            .filter(c -> c.has(ComparisonCode.SEQUENTIAL))
            .map(Comparison::id)
            .toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingCode.SEQUENTIAL)
                .with("comparisons", ids.size())
                .with("of", analysis.comparisons().size())
                .by(ids));
  }

  /** Of a campaign that was collected, and neither ended nor sealed. */
  private static Optional<Finding> partial(CampaignSummary campaign) {
    int recorded = campaign.measured() + campaign.failed();
    int planned = campaign.planned().orElse(0);
    boolean open = campaign.source() == CampaignSource.COLLECTED && campaign.finished().isEmpty();
    return open && recorded < planned
        ? Optional.of(
            Finding.of(FindingCode.PARTIAL).with("recorded", recorded).with("planned", planned))
        : Optional.empty();
  }

  private static Optional<Finding> failedRuns(Analysis analysis) {
    return analysis.campaign().failed() == 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(FindingCode.FAILED_RUNS)
                .with("failed", analysis.campaign().failed())
                .with("measured", analysis.campaign().measured())
                .by(
                    analysis.samples().stream()
                        .filter(sample -> sample.failed() > 0)
                        .map(SampleResult::id)
                        .toList()));
  }
}
