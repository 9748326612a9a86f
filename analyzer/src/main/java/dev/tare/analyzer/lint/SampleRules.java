package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.noise.Evidence;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.NoiseFlag;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Detects samples with unusual values or numbers of runs. */
final class SampleRules {

  /** Reasons of a noise verdict that are also warnings. */
  private static final Map<NoiseCode, LintCode> OF_VALUES =
      Map.of(
          NoiseCode.FAILURES, LintCode.FAILURES,
          NoiseCode.CONSTANT, LintCode.CONSTANT,
          NoiseCode.QUANTISED, LintCode.QUANTISED);

  private SampleRules() {}

  static List<Lint> of(List<GradedSample> samples, int processors) {
    List<Lint> warnings = new ArrayList<>();
    samples.forEach(sample -> warnings.addAll(ofEvidence(sample.sample(), processors)));
    samples.forEach(sample -> warnings.addAll(ofValues(sample)));
    samples.forEach(sample -> ofRounds(sample.sample()).ifPresent(warnings::add));
    byBenchmark(samples).values().forEach(group -> warnings.addAll(ofCounts(group)));
    return warnings;
  }

  /** Columns of evidence with impossible numbers, which are therefore not used. */
  private static List<Lint> ofEvidence(Sample sample, int processors) {
    return new Evidence(sample, processors)
        .impossible().stream()
            .map(
                impossible ->
                    Lint.of(LintCode.IMPOSSIBLE_EVIDENCE, Where.of(sample, impossible.first()))
                        .with("value", impossible.value())
                        .with("rows", impossible.rows())
                        .with("of", sample.runs().size())
                        .with(impossible.column()))
            .toList();
  }

  private static List<Lint> ofValues(GradedSample sample) {
    return sample.noise().flags().stream()
        .map(NoiseFlag::reason)
        .filter(reason -> OF_VALUES.containsKey(reason.code()))
        .map(
            reason ->
                Lint.of(OF_VALUES.get(reason.code()), Where.of(sample.sample()))
                    .with(reason.numbers()))
        .toList();
  }

  /** Runs beyond the first of a round. */
  private static Optional<Lint> ofRounds(Sample sample) {
    int[] sessions = sample.sessions();
    int[] rounds = sample.rounds();
    long[] counted =
        IntStream.range(0, rounds.length)
            .filter(i -> rounds[i] != Run.Columns.NONE)
            .mapToLong(i -> (long) sessions[i] << Integer.SIZE | rounds[i] & 0xffff_ffffL)
            .sorted()
            .toArray();
    long again =
        IntStream.range(1, counted.length).filter(i -> counted[i] == counted[i - 1]).count();
    return again > 0
        ? Optional.of(Lint.of(LintCode.ROUND_AGAIN, Where.of(sample)).with("runs", again))
        : Optional.empty();
  }

  private static Map<String, List<GradedSample>> byBenchmark(List<GradedSample> samples) {
    return samples.stream()
        .collect(
            Collectors.groupingBy(
                sample -> sample.benchmark().id(), TreeMap::new, Collectors.toList()));
  }

  /** Another number of runs than most samples of the benchmark have. */
  private static List<Lint> ofCounts(List<GradedSample> group) {
    int usual = usual(group);
    return group.stream()
        .filter(sample -> attempts(sample) != usual)
        .map(
            sample ->
                Lint.of(LintCode.COUNT, Where.of(sample.sample()))
                    .with("n", attempts(sample))
                    .with("others", usual))
        .toList();
  }

  /** The most frequent number; of equally frequent ones, the largest. */
  private static int usual(List<GradedSample> group) {
    Map<Integer, Long> counts =
        group.stream()
            .collect(
                Collectors.groupingBy(SampleRules::attempts, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static int attempts(GradedSample sample) {
    return sample.sample().runs().size() + sample.sample().failures().size();
  }
}
