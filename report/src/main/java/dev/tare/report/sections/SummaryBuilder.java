package dev.tare.report.sections;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Finding;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Summary;
import dev.tare.report.sentences.FindingText;
import dev.tare.report.sentences.ReportContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings that neither the head of the report nor its overview states, in their order. */
final class SummaryBuilder {

  private static final int FIRST = 10;

  /** What the head of the report says, and what each benchmark says of its samples. */
  private static final Set<FindingCode> ELSEWHERE =
      EnumSet.of(
          FindingCode.HISTORY_NONE,
          FindingCode.HISTORY_NONE_COUNTS,
          FindingCode.HISTORY_FEW_COUNT,
          FindingCode.HISTORY_STEADY,
          FindingCode.HISTORY_TOO_FEW_NIGHTS,
          FindingCode.FAILED_RUNS,
          FindingCode.PARTIAL,
          FindingCode.NO_BASELINE,
          FindingCode.SAMPLES_QUALITY,
          FindingCode.SAMPLE_UNUSABLE);

  private SummaryBuilder() {}

  static Summary of(ReportContext context) {
    List<Statement> notices = statements(context, true);
    List<Statement> all = statements(context, false);
    List<Statement> more = all.subList(Math.min(FIRST, all.size()), all.size());
    return new Summary(
        "summary",
        context.messages().text("page.summary"),
        notices,
        all.subList(0, all.size() - more.size()),
        more,
        context.messages().text("page.summary.more", Map.of("n", more.size())));
  }

  private static List<Statement> statements(ReportContext context, boolean notices) {
    return context.analysis().findings().stream()
        .filter(finding -> finding.code().isNotice() == notices)
        .filter(SummaryBuilder::isNew)
        .map(finding -> new FindingText(context, finding).statement())
        .toList();
  }

  /** The overview has a cell for each verdict on a pair. */
  private static boolean isNew(Finding finding) {
    FindingTopic topic = finding.code().topic();
    return topic != FindingTopic.PLATFORM
        && topic != FindingTopic.COMPARISON
        && !ELSEWHERE.contains(finding.code());
  }
}
