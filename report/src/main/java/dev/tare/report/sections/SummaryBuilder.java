package dev.tare.report.sections;

import dev.tare.analyzer.result.Finding;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Summary;
import dev.tare.report.sentences.FindingText;
import dev.tare.report.sentences.ReportContext;
import java.util.List;
import java.util.Map;

/** The answer, first: the findings in the analyzer's order. */
final class SummaryBuilder {

  private static final int FIRST = 10;

  private SummaryBuilder() {}

  static Summary of(ReportContext material) {
    List<Statement> notices = statements(material, true);
    List<Statement> all = statements(material, false);
    List<Statement> more = all.subList(Math.min(FIRST, all.size()), all.size());
    String intro = all.isEmpty() ? "page.summary.empty" : "page.summary.intro";
    return new Summary(
        "summary",
        material.words().say("page.summary"),
        material.words().say(intro),
        notices,
        all.subList(0, all.size() - more.size()),
        more,
        material.words().say("page.summary.more", Map.of("n", more.size())));
  }

  private static List<Statement> statements(ReportContext material, boolean notices) {
    return material.analysis().findings().stream()
        .filter(finding -> finding.code().isNotice() == notices)
        .map(finding -> statement(material, finding))
        .toList();
  }

  private static Statement statement(ReportContext material, Finding finding) {
    return new FindingText(material, finding).statement();
  }
}
