package dev.tare.report.sections;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When and how much was measured, in one line. */
final class SubtitleBuilder {

  private SubtitleBuilder() {}

  static String of(ReportContext context) {
    CampaignSummary campaign = context.analysis().campaign();
    Messages messages = context.messages();
    List<String> parts = new ArrayList<>();
    campaign
        .started()
        .ifPresent(
            time ->
                parts.add(
                    messages.text(
                        "page.measured",
                        Map.of("time", DateText.minute(time, messages.language())))));
    long platforms = distinct(context, SampleResult::platform);
    long benchmarks = distinct(context, SampleResult::benchmark);
    parts.add(
        messages.text("page.extent", Map.of("platforms", platforms, "benchmarks", benchmarks)));
    parts.add(messages.text("page.runs", Map.of("runs", campaign.measured())));
    if (campaign.failed() > 0) {
      parts.add(messages.text("page.failed", Map.of("runs", campaign.failed())));
    }
    return String.join(" · ", parts);
  }

  /** What has only implausible values is not counted. */
  private static long distinct(
      ReportContext context, java.util.function.Function<SampleResult, String> part) {
    return context.analysis().samples().stream()
        .filter(sample -> !sample.isImplausible())
        .map(part)
        .distinct()
        .count();
  }
}
