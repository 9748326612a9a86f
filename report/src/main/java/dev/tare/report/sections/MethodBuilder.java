package dev.tare.report.sections;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.Options;
import dev.tare.report.model.Section;
import dev.tare.report.model.Section.Definition;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the numbers were obtained and how to read them. */
final class MethodBuilder {

  private static final List<String> TERMS =
      List.of(
          "run",
          "interval",
          "overhead",
          "verdict",
          "seen",
          "paired",
          "holm",
          "noise",
          "outlier",
          "qualified",
          "usual");

  private MethodBuilder() {}

  static Section of(ReportContext context) {
    Messages messages = context.messages();
    Options options = context.analysis().options();
    Map<String, Object> values =
        Map.of(
            "margin", options.margin(),
            "confidence", options.confidence(),
            "limit", 0.7 * options.margin(),
            "calm", 0.2 * options.margin(),
            "lowest", messages.numbers().decimals(1 / (1 + options.margin()), 3),
            "highest", messages.numbers().decimals(1 + options.margin(), 3));
    return new Section(
        "method",
        messages.text("page.method"),
        List.of(messages.text("method." + schedule(context.analysis().campaign()))),
        Stream.concat(TERMS.stream(), context.analysis().history().stream().map(given -> "history"))
            .map(
                term ->
                    new Definition(
                        messages.text("method." + term + ".term"),
                        ReportContext.capital(messages.text("method." + term, values))))
            .toList(),
        List.of(),
        List.of());
  }

  /** Only a seed tells that the order was shuffled. */
  private static String schedule(CampaignSummary campaign) {
    String interleaved = campaign.seed().isPresent() ? "rounds" : "turns";
    return campaign.interleaved() ? interleaved : "sequential";
  }
}
