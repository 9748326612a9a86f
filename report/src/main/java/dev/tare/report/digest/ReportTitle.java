package dev.tare.report.digest;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The title: what was measured, on which host and day; without them, the campaign's name. */
public final class ReportTitle {

  private ReportTitle() {}

  public static String of(ReportContext context) {
    CampaignSummary campaign = context.analysis().campaign();
    List<String> parts =
        Stream.of(
                host(context),
                campaign.started().map(time -> DateText.day(time, context.messages().language())))
            .flatMap(Optional::stream)
            .toList();
    String what = parts.isEmpty() ? campaign.name() : String.join(", ", parts);
    return context.messages().text("page.title", Map.of("what", what));
  }

  private static Optional<String> host(ReportContext context) {
    return Optional.ofNullable(
        context.analysis().facts().getOrDefault("host", Map.of()).get("name"));
  }
}
