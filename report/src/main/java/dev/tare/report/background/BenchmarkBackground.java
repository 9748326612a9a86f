package dev.tare.report.background;

import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one of Tare's benchmarks does, and how large it is by what its programs reported. */
public record BenchmarkBackground(ReportContext context, Benchmark benchmark) {

  private static final double BYTES_OF_A_NUMBER = 8;
  private static final double LINES_IN_A_MEBIBYTE = 16384;

  /** What it does, how large and how parallel it is; absent for benchmarks of others. */
  public static Optional<String> line(ReportContext context, Benchmark benchmark) {
    BenchmarkBackground background = new BenchmarkBackground(context, benchmark);
    return background
        .what()
        .map(what -> background.scale().map(scale -> what + " " + scale).orElse(what));
  }

  private Optional<String> scale() {
    return size()
        .flatMap(size -> cores().map(cores -> Map.of("size", size, "cores", cores)))
        .map(words -> messages().text("background.benchmarks.scale", words));
  }

  Optional<String> key() {
    return Optional.of("background.benchmark." + benchmark.id())
        .filter(key -> context.isClassic(benchmark) && messages().find(key + ".text").isPresent());
  }

  Optional<String> what() {
    return key().flatMap(key -> messages().find(key + ".what"));
  }

  /** Absent unless the programs reported it, and all of them the same. */
  Optional<String> size() {
    return key().flatMap(key -> messages().find(key + ".size", reported()));
  }

  /** Known where the size is: of the program that reported it. */
  Optional<String> cores() {
    return size().flatMap(size -> messages().find(key().orElseThrow() + ".cores"));
  }

  String paragraph() {
    return messages().text(key().orElseThrow() + ".text");
  }

  private Map<String, Double> reported() {
    Map<String, Double> numbers = new TreeMap<>();
    List.of("n", "lines", "processes", "peak", "direct")
        .forEach(fact -> common(fact).ifPresent(number -> numbers.put(fact, number)));
    common("n").ifPresent(n -> numbers.put("kilobytes", n * n * BYTES_OF_A_NUMBER / 1000));
    common("lines").ifPresent(lines -> numbers.put("mebibytes", lines / LINES_IN_A_MEBIBYTE));
    return numbers;
  }

  /** The number that all platforms reported under that name. */
  private Optional<Double> common(String fact) {
    Set<String> values =
        context.samples(benchmark.id()).stream()
            .map(SampleResult::id)
            .map(sample -> context.analysis().facts().getOrDefault(sample, Map.of()))
            .flatMap(facts -> Optional.ofNullable(facts.get(fact)).stream())
            .collect(Collectors.toSet());
    return values.size() == 1 ? number(values.iterator().next()) : Optional.empty();
  }

  private static Optional<Double> number(String text) {
    return Optional.of(text).filter(digits -> digits.matches("\\d{1,12}")).map(Double::valueOf);
  }

  private Messages messages() {
    return context.messages();
  }
}
