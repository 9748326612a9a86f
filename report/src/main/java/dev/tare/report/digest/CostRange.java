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

  /** The message's key: one ratio or several, per cent or factors, more or less. */
  String key() {
    return (isOneNumber() ? "one." : "several.") + kind();
  }

  private String kind() {
    return point(most()) >= FAR ? "far" : point(most()) > 1 ? "more" : "less";
  }

  /** Whether the smallest and the largest are printed alike. */
  private boolean isOneNumber() {
    return text(least()).point().equals(text(most()).point());
  }

  /** The cost that is closest to 1. */
  private Comparison near() {
    return point(most()) > 1 ? least() : most();
  }

  private Comparison far() {
    return point(most()) > 1 ? most() : least();
  }

  /** Each as in the table; the cost furthest from 1 comes last. */
  Map<String, Object> values() {
    RatioText near = text(near());
    RatioText far = text(far());
    return Map.of(
        "near", near.point(),
        "far", far.point(),
        "nearShare", near.share(),
        "farShare", far.share());
  }

  private RatioText text(Comparison comparison) {
    return RatioText.of(comparison, context).orElseThrow();
  }
}
