package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Detects platforms that were measured one after the other instead of in rounds. */
final class ScheduleRules {

  private ScheduleRules() {}

  /** One for every benchmark, with the number of pairs whose measuring windows never overlap. */
  static List<Lint> of(List<SamplePair> pairs) {
    Map<String, Long> apart = count(pairs.stream().filter(SamplePair::isSequential));
    Map<String, Long> all = count(pairs.stream());
    return apart.entrySet().stream()
        .map(e -> warning(e.getKey(), e.getValue(), all.get(e.getKey())))
        .toList();
  }

  private static Map<String, Long> count(Stream<SamplePair> pairs) {
    return pairs.collect(
        Collectors.groupingBy(pair -> pair.benchmark().id(), TreeMap::new, Collectors.counting()));
  }

  private static Lint warning(String benchmark, long apart, long total) {
    return Lint.of(LintCode.DISJOINT_WINDOWS, Where.ofBenchmark(benchmark))
        .with("pairs", apart)
        .with("of", total);
  }
}
