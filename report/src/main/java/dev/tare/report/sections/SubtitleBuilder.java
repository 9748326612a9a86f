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

  static String of(ReportContext material) {
    CampaignSummary campaign = material.analysis().campaign();
    Messages words = material.words();
    List<String> parts = new ArrayList<>();
    campaign
        .started()
        .ifPresent(
            time ->
                parts.add(
                    words.say(
                        "page.measured", Map.of("time", DateText.minute(time, words.language())))));
    long platforms = distinct(material, SampleResult::platform);
    long benchmarks = distinct(material, SampleResult::benchmark);
    parts.add(words.say("page.extent", Map.of("platforms", platforms, "benchmarks", benchmarks)));
    parts.add(words.say("page.runs", Map.of("runs", campaign.measured())));
    if (campaign.failed() > 0) {
      parts.add(words.say("page.failed", Map.of("runs", campaign.failed())));
    }
    return String.join(" · ", parts);
  }

  private static long distinct(
      ReportContext material, java.util.function.Function<SampleResult, String> part) {
    return material.analysis().samples().stream().map(part).distinct().count();
  }
}
