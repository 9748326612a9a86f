package dev.tare.report.digest;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.FindingText;
import dev.tare.report.sentences.HistoryText;
import dev.tare.report.sentences.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed since earlier campaigns. */
final class ChangeAnswer {

  /** More changes than that are counted, not named. */
  private static final int NAMED = 3;

  private ChangeAnswer() {}

  static String text(ReportContext context) {
    return context
        .analysis()
        .history()
        .map(history -> since(context, history))
        .orElseGet(() -> context.messages().text("digest.change.unasked"));
  }

  static Tone tone(ReportContext context) {
    return context.analysis().history().filter(History::isWorse).isPresent()
        ? Tone.BAD
        : Tone.NEUTRAL;
  }

  private static String since(ReportContext context, History history) {
    List<String> sentences = new ArrayList<>();
    List<Series> open = history.series().stream().filter(s -> s.open().isPresent()).toList();
    if (!open.isEmpty()) {
      sentences.add(open(context, open));
    }
    suspects(context, history).ifPresent(sentences::add);
    unjudged(context).forEach(sentences::add);
    return sentences.isEmpty()
        ? context.messages().text("digest.change.unknown")
        : String.join(" ", sentences);
  }

  private static String open(ReportContext context, List<Series> open) {
    String named =
        open.stream()
            .limit(NAMED)
            .map(series -> series(context, series))
            .collect(Collectors.joining("; "));
    int more = open.size() - NAMED;
    return more > 0
        ? context.messages().text("digest.change.open.more", Map.of("list", named, "more", more))
        : context.messages().text("digest.change.open", Map.of("list", named));
  }

  private static String series(ReportContext context, Series series) {
    return context
        .messages()
        .text(
            "digest.change.series",
            Map.of(
                "benchmark", context.benchmark(series.benchmark()),
                "platform", context.platform(series.platform()),
                "verdict", new HistoryText(context, series).verdict()));
  }

  private static Optional<String> suspects(ReportContext context, History history) {
    String places =
        history.series().stream()
            .filter(series -> series.verdict() == HistoryVerdict.SUSPECT)
            .map(s -> context.benchmark(s.benchmark()) + ", " + context.platform(s.platform()))
            .limit(NAMED)
            .collect(Collectors.joining("; "));
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(context.messages().text("digest.change.suspect", Map.of("list", places)));
  }

  /** What is as before, and why nothing can be said. */
  private static List<String> unjudged(ReportContext context) {
    return context.analysis().findings().stream()
        .filter(ChangeAnswer::isGeneral)
        .map(finding -> new FindingText(context, finding).statement().text())
        .toList();
  }

  private static boolean isGeneral(Finding finding) {
    return finding.code() == FindingCode.HISTORY_NONE
        || finding.code() == FindingCode.HISTORY_NONE_COUNTS
        || finding.code() == FindingCode.HISTORY_FEW_COUNT
        || finding.code().topic() == FindingTopic.HISTORY && finding.platform().isEmpty();
  }
}
