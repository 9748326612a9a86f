package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Warnings about the values of samples, and about copies among those of a benchmark; found before
 * samples are compared, because an error excludes a sample from verdicts.
 */
public final class ValueRules {

  private static final List<BiFunction<Sample, Benchmark, Optional<Lint>>> RULES =
      List.of(
          (sample, benchmark) -> UnitJumpRule.of(sample),
          SentinelRule::of,
          (sample, benchmark) -> ParameterChangeRule.of(sample),
          ClockRule::of,
          (sample, benchmark) -> PauseRule.of(sample));

  private ValueRules() {}

  /** Units are judged by the values of other platforms only where these mean the same. */
  public static List<Lint> of(
      List<Sample> samples,
      Predicate<Sample> comparable,
      Function<Sample, Benchmark> benchmarks,
      Function<String, PlatformTraits> traits) {
    List<Lint> warnings = new ArrayList<>();
    byBenchmark(samples).values().forEach(group -> warnings.addAll(DuplicateSeriesRule.of(group)));
    List<Sample> alike = samples.stream().filter(comparable).toList();
    warnings.addAll(OtherUnitRule.of(alike, traits));
    warnings.addAll(IopsRule.of(alike, benchmarks));
    warnings.addAll(CumulativeMeanRule.of(samples));
    ScriptPauses pauses = ScriptPauses.of(samples, benchmarks);
    for (Sample sample : samples) {
      LostMinuteRule.of(sample, benchmarks.apply(sample), pauses).ifPresent(warnings::add);
      RULES.forEach(rule -> rule.apply(sample, benchmarks.apply(sample)).ifPresent(warnings::add));
    }
    return warnings;
  }

  private static Map<String, List<Sample>> byBenchmark(List<Sample> samples) {
    return samples.stream()
        .collect(
            Collectors.groupingBy(
                sample -> sample.cell().benchmark(), TreeMap::new, Collectors.toList()));
  }
}
