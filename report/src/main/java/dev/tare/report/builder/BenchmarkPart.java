package dev.tare.report.builder;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Tone;
import dev.tare.report.words.Words;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All about one benchmark. */
final class BenchmarkPart {

  private BenchmarkPart() {}

  static BenchmarkSection of(Material material, String benchmark) {
    Words words = material.words();
    List<Comparison> comparisons = comparisons(material, benchmark);
    return new BenchmarkSection(
        Material.anchor(benchmark),
        material.benchmark(benchmark),
        words.say(
            "page.benchmark.intro",
            Map.of("benchmark", benchmark, "unit", material.unitAndDirection(benchmark))),
        statements(material, told(material, comparisons)),
        RunsPart.of(material, benchmark),
        RatiosPart.of(material, benchmark, told(material, comparisons)),
        words.say("page.noise"),
        material.samples(benchmark).stream().map(s -> NoisePart.of(material, s)).toList(),
        SegmentsPart.of(material, benchmark),
        ComparisonTable.of(material, comparisons),
        NumbersTable.of(material, benchmark),
        ValuesTable.of(material, benchmark));
  }

  /** Those with the baseline first. */
  private static List<Comparison> comparisons(Material material, String benchmark) {
    return material.analysis().comparisons().stream()
        .filter(comparison -> comparison.benchmark().equals(benchmark))
        .sorted(Comparator.comparing(c -> !material.isBaseline(c.baseline())))
        .toList();
  }

  /** Those with the baseline; without one, all. */
  private static List<Comparison> told(Material material, List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(c -> material.baseline().isEmpty() || material.isBaseline(c.baseline()))
        .toList();
  }

  /** What holds for each is said once, last. */
  private static List<Statement> statements(Material material, List<Comparison> told) {
    Set<Reason> shared = shared(told);
    Stream<Statement> each =
        told.stream().map(c -> new ComparisonWords(material, c).statement(shared));
    return Stream.concat(each, remark(material, shared)).toList();
  }

  private static Set<Reason> shared(List<Comparison> comparisons) {
    Set<Reason> shared = new LinkedHashSet<>();
    if (comparisons.size() > 1) {
      shared.addAll(comparisons.get(0).reasons());
      comparisons.forEach(comparison -> shared.retainAll(comparison.reasons()));
    }
    return shared;
  }

  private static Stream<Statement> remark(Material material, Set<Reason> shared) {
    String text =
        shared.stream()
            .map(reason -> ComparisonWords.reason(material, reason))
            .collect(Collectors.joining(" "));
    String tag = material.words().say("comparison.all");
    return text.isEmpty()
        ? Stream.empty()
        : Stream.of(new Statement(Tone.NEUTRAL, tag, text, List.of(), List.of()));
  }
}
