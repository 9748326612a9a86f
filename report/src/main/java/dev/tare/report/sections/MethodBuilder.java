package dev.tare.report.sections;

import dev.tare.analyzer.result.Options;
import dev.tare.report.model.Section;
import dev.tare.report.model.Section.Entry;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the numbers were made and how to read them. */
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

  static Section of(ReportContext material) {
    Messages words = material.words();
    Options options = material.analysis().options();
    Map<String, Object> values =
        Map.of(
            "margin", options.margin(),
            "confidence", options.confidence(),
            "limit", 0.7 * options.margin(),
            "calm", 0.2 * options.margin(),
            "lowest", words.numbers().decimals(1 / (1 + options.margin()), 3),
            "highest", words.numbers().decimals(1 + options.margin(), 3));
    return new Section(
        "method",
        words.say("page.method"),
        List.of(
            words.say(
                material.analysis().campaign().interleaved()
                    ? "method.rounds"
                    : "method.sequential")),
        Stream.concat(
                TERMS.stream(), material.analysis().history().stream().map(given -> "history"))
            .map(
                term ->
                    new Entry(
                        words.say("method." + term + ".term"), words.say("method." + term, values)))
            .toList(),
        List.of(),
        List.of());
  }
}
