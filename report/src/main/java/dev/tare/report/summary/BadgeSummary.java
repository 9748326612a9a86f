package dev.tare.report.summary;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.report.chart.svg.BadgeDrawing;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;

/**
 * The state of a campaign as a badge: changes that are open, else expectations that are refuted,
 * else how many comparisons with the baseline are decided.
 */
public record BadgeSummary(Analysis analysis, Messages messages) {

  public static String of(Analysis analysis, Language language) {
    return new BadgeSummary(analysis, Messages.in(language)).badge().svg();
  }

  /** The file of a badge. */
  public static String file(Language language) {
    return language == Language.EN ? "badge.svg" : "badge." + language.code() + ".svg";
  }

  BadgeDrawing badge() {
    long open =
        analysis.history().stream()
            .flatMap(history -> history.series().stream())
            .filter(series -> series.open().isPresent())
            .count();
    long refuted =
        analysis.expectations().stream()
            .filter(one -> one.verdict() == ExpectationVerdict.REFUTED)
            .count();
    if (open > 0) {
      return badge("badge.open", Map.of("n", open), BadgeDrawing.RED);
    }
    return refuted > 0 ? badge("badge.refuted", Map.of("n", refuted), BadgeDrawing.RED) : decided();
  }

  private BadgeDrawing decided() {
    List<Comparison> asked =
        analysis.comparisons().stream()
            .filter(
                one -> analysis.campaign().baseline().filter(one.baseline()::equals).isPresent())
            .toList();
    long decided =
        asked.stream().filter(one -> one.verdict() != ComparisonVerdict.UNDECIDED).count();
    boolean all = !asked.isEmpty() && decided == asked.size();
    return badge(
        "badge.decided",
        Map.of("n", decided, "of", asked.size()),
        all ? BadgeDrawing.GREEN : BadgeDrawing.AMBER);
  }

  private BadgeDrawing badge(String key, Map<String, ?> values, String colour) {
    return new BadgeDrawing(messages.text("site.badge.label"), messages.text(key, values), colour);
  }
}
