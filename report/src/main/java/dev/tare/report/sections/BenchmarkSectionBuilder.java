package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.tables.ComparisonTable;
import dev.tare.report.tables.RunValuesTable;
import dev.tare.report.tables.StatisticsTable;
import dev.tare.report.text.Messages;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All about one benchmark. */
final class BenchmarkSectionBuilder {

  private BenchmarkSectionBuilder() {}

  static BenchmarkSection of(ReportContext material, String benchmark) {
    Messages words = material.words();
    List<Comparison> comparisons = comparisons(material, benchmark);
    return new BenchmarkSection(
        ReportContext.anchor(benchmark),
        material.benchmark(benchmark),
        words.say(
            "page.benchmark.intro",
            Map.of("benchmark", benchmark, "unit", material.unitAndDirection(benchmark))),
        statements(material, told(material, comparisons)),
        RunsFigureBuilder.of(material, benchmark),
        RatiosFigureBuilder.of(material, benchmark, told(material, comparisons)),
        words.say("page.noise"),
        material.samples(benchmark).stream().map(s -> NoiseNoteBuilder.of(material, s)).toList(),
        SegmentsBuilder.of(material, benchmark),
        ComparisonTable.of(material, comparisons),
        StatisticsTable.of(material, benchmark),
        RunValuesTable.of(material, benchmark));
  }

  /** Those with the baseline first. */
  private static List<Comparison> comparisons(ReportContext material, String benchmark) {
    return material.analysis().comparisons().stream()
        .filter(comparison -> comparison.benchmark().equals(benchmark))
        .sorted(Comparator.comparing(c -> !material.isBaseline(c.baseline())))
        .toList();
  }

  /** Those with the baseline; without one, all. */
  private static List<Comparison> told(ReportContext material, List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(c -> material.baseline().isEmpty() || material.isBaseline(c.baseline()))
        .toList();
  }

  /** What holds for each is said once, last. */
  private static List<Statement> statements(ReportContext material, List<Comparison> told) {
    Set<Reason<ComparisonCode>> shared = shared(told);
    Stream<Statement> each =
        told.stream().map(c -> new ComparisonText(material, c).statement(shared));
    return Stream.concat(each, remark(material, shared)).toList();
  }

  private static Set<Reason<ComparisonCode>> shared(List<Comparison> comparisons) {
    Set<Reason<ComparisonCode>> shared = new LinkedHashSet<>();
    if (comparisons.size() > 1) {
      shared.addAll(comparisons.get(0).reasons());
      comparisons.forEach(comparison -> shared.retainAll(comparison.reasons()));
    }
    return shared;
  }

  private static Stream<Statement> remark(
      ReportContext material, Set<Reason<ComparisonCode>> shared) {
    String text =
        shared.stream()
            .map(reason -> ComparisonText.reason(material, reason))
            .collect(Collectors.joining(" "));
    String tag = material.words().say("comparison.all");
    return text.isEmpty()
        ? Stream.empty()
        : Stream.of(new Statement(Tone.NEUTRAL, tag, text, List.of(), List.of()));
  }
}
