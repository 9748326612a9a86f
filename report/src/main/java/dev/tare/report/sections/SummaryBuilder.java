package dev.tare.report.sections;

import dev.tare.analyzer.result.Finding;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Summary;
import dev.tare.report.sentences.FindingText;
import dev.tare.report.sentences.ReportContext;
import java.util.List;
import java.util.Map;

/** The main results: the findings in the analyzer's order. */
final class SummaryBuilder {

  private static final int FIRST = 10;

  private SummaryBuilder() {}

  static Summary of(ReportContext context) {
    List<Statement> notices = statements(context, true);
    List<Statement> all = statements(context, false);
    List<Statement> more = all.subList(Math.min(FIRST, all.size()), all.size());
    String intro = all.isEmpty() ? "page.summary.empty" : "page.summary.intro";
    return new Summary(
        "summary",
        context.messages().text("page.summary"),
        context.messages().text(intro),
        notices,
        all.subList(0, all.size() - more.size()),
        more,
        context.messages().text("page.summary.more", Map.of("n", more.size())));
  }

  private static List<Statement> statements(ReportContext context, boolean notices) {
    return context.analysis().findings().stream()
        .filter(finding -> finding.code().isNotice() == notices)
        .map(finding -> statement(context, finding))
        .toList();
  }

  private static Statement statement(ReportContext context, Finding finding) {
    return new FindingText(context, finding).statement();
  }
}
