package dev.tare.report.sentences;

import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Difference;
import dev.tare.analyzer.result.History.Night;
import java.util.Map;
import java.util.Optional;

/** Why earlier campaigns do not count: what changed, and when. */
record UnjudgedText(ReportContext context, Night last, Difference change) {

  /** Longer values, such as checksums, are cut. */
  private static final int LONGEST = 40;

  private static final int KEPT = 12;

  static Optional<UnjudgedText> of(ReportContext context) {
    return context.analysis().history().flatMap(history -> of(context, history));
  }

  private static Optional<UnjudgedText> of(ReportContext context, History history) {
    return history.earlier().stream()
        .filter(night -> night.differs().isPresent())
        .reduce((earlier, later) -> later)
        .map(last -> new UnjudgedText(context, last, last.differs().orElseThrow()));
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
