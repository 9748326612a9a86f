package dev.tare.report.digest;

import dev.tare.analyzer.result.Comparison;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * From the smallest to the largest of several ratios that have one verdict.
 *
 * @param such at least one, each with a ratio
 */
record CostRange(ReportContext context, List<Comparison> such) {

  /** From here on a cost is written as a factor. */
  private static final double FAR = 2;

  static double point(Comparison comparison) {
    return comparison.shown().orElseThrow().point();
  }

  private Comparison least() {
    return such.stream().min(Comparator.comparingDouble(CostRange::point)).orElseThrow();
  }

  private Comparison most() {
    return such.stream().max(Comparator.comparingDouble(CostRange::point)).orElseThrow();
  }

  /**
   * The message's key: one ratio or several that read differently, per cent or factors, more or
   * less.
   */
  String key() {
    boolean same = text(least()).point().equals(text(most()).point());
    String number = same ? "one" : "several";
    String kind = point(most()) >= FAR ? "far" : point(most()) > 1 ? "more" : "less";
    return number + "." + kind;
  }

  /** The cost furthest from 1 comes last. */
  Map<String, Object> values() {
    boolean more = point(most()) > 1;
    Comparison near = more ? least() : most();
    Comparison far = more ? most() : least();
    return Map.of(
        "near", text(near).point(),
        "far", text(far).point(),
        "nearShare", text(near).share(),
        "farShare", text(far).share());
  }

  private RatioText text(Comparison comparison) {
    return RatioText.of(comparison, context.messages().numbers()).orElseThrow();
  }
}
