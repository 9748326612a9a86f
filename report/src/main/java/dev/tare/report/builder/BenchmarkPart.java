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
        statements(material, comparisons),
        RunsPart.of(material, benchmark),
        RatiosPart.of(material, benchmark, comparisons),
        words.say("page.noise"),
        material.samples(benchmark).stream().map(s -> NoisePart.of(material, s)).toList(),
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

  /** Of those with the baseline; without one, of all. What holds for each is said once, last. */
  private static List<Statement> statements(Material material, List<Comparison> comparisons) {
    List<Comparison> told =
        comparisons.stream()
            .filter(c -> material.baseline().isEmpty() || material.isBaseline(c.baseline()))
            .toList();
    Set<Reason> shared = shared(told);
    Stream<Statement> each =
        told.stream().map(c -> new ComparisonWords(material, c).statement(shared));
    return Stream.concat(each, shared.stream().map(r -> remark(material, r))).toList();
  }

  private static Set<Reason> shared(List<Comparison> comparisons) {
    Set<Reason> shared = new LinkedHashSet<>();
    if (comparisons.size() > 1) {
      shared.addAll(comparisons.get(0).reasons());
      comparisons.forEach(comparison -> shared.retainAll(comparison.reasons()));
    }
    return shared;
  }

  private static Statement remark(Material material, Reason reason) {
    return new Statement(
        Tone.NEUTRAL,
        material.words().say("comparison.all"),
        ComparisonWords.reason(material, reason),
        List.of(),
        List.of());
  }
}
