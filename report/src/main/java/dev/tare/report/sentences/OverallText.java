package dev.tare.report.sentences;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Finding;
import dev.tare.report.text.MessageKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a platform costs over all benchmarks: for each verdict its benchmarks with their ratios. */
record OverallText(ReportContext context, Finding finding) {

  private static final Comparator<Comparison> FURTHEST_FIRST =
      Comparator.comparingDouble(comparison -> -Math.abs(Math.log(point(comparison))));

  static boolean fit(Finding finding) {
    return finding.code().topic() == FindingTopic.PLATFORM;
  }

  /** Of what is undecided there is nothing to reserve. */
  boolean isQualified() {
    return finding.code() != FindingCode.OVERALL_OPEN && finding.numbers().get("qualified") > 0;
  }

  /** Such as {@code worse in CPU 27 ×; undecided in memory 1.02 ×}. */
  String text() {
    return Stream.of(
            ComparisonVerdict.WORSE,
            ComparisonVerdict.BETTER,
            ComparisonVerdict.EQUIVALENT,
            ComparisonVerdict.UNDECIDED)
        .flatMap(verdict -> part(verdict).stream())
        .collect(Collectors.joining("; "));
  }

  private List<String> part(ComparisonVerdict verdict) {
    String benchmarks =
        context.analysis().comparisons().stream()
            .filter(comparison -> finding.evidence().contains(comparison.id()))
            .filter(comparison -> comparison.verdict() == verdict)
            .sorted(FURTHEST_FIRST)
            .map(this::benchmark)
            .collect(Collectors.joining(", "));
    return benchmarks.isEmpty() ? List.of() : List.of(text(verdict, benchmarks));
  }

  private String text(ComparisonVerdict verdict, String benchmarks) {
    return context
        .messages()
        .text(
            "finding.overall." + MessageKey.of(verdict),
            Map.of("list", benchmarks, "margin", context.analysis().options().margin()));
  }

  private String benchmark(Comparison comparison) {
    String name = context.benchmark(comparison.benchmark());
    return RatioText.of(comparison, context)
        .map(RatioText::point)
        .map(ratio -> name + "\u00a0" + ratio + "\u00a0×")
        .orElse(name);
  }

  private static double point(Comparison comparison) {
    return comparison.overhead().map(overhead -> overhead.point()).orElse(1.0);
  }
}
