package dev.tare.report.sentences;

import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Difference;
import dev.tare.analyzer.result.History.Night;
import java.util.Map;
import java.util.Optional;

/** Why no earlier campaign counts: what changed, and when. */
record UnjudgedText(ReportContext context, Night last, Difference change) {

  /** Longer values, such as checksums, are cut. */
  private static final int LONGEST = 40;

  private static final int KEPT = 12;

  static Optional<UnjudgedText> of(ReportContext context) {
    return context
        .analysis()
        .history()
        .filter(history -> !history.isJudged() && !history.earlier().isEmpty())
        .flatMap(history -> of(context, history));
  }

  private static Optional<UnjudgedText> of(ReportContext context, History history) {
    Night last = history.earlier().get(history.earlier().size() - 1);
    return last.differs().map(change -> new UnjudgedText(context, last, change));
  }

  Map<String, String> values() {
    return Map.of(
        "fact", change.fact(),
        "before", cut(change.before()),
        "now", cut(change.now()),
        "last", context.campaign(last.campaign()),
        "tonight",
            context.campaign(context.analysis().history().map(History::tonight).orElseThrow()));
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, KEPT) + "\u2026" : value;
  }
}
