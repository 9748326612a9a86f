package dev.tare.analyzer.lint;

import dev.tare.analyzer.noise.GradedSample;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Samples whose values or numbers of runs are doubtful by themselves or beside the others. */
final class SampleRules {

  private static final Set<String> OF_VALUES = Set.of("FAILURES", "CONSTANT", "QUANTISED");

  private SampleRules() {}

  static List<Remark> of(List<GradedSample> samples) {
    List<Remark> remarks = new ArrayList<>();
    samples.forEach(sample -> remarks.addAll(ofValues(sample)));
    samples.forEach(sample -> ofRounds(sample.sample()).ifPresent(remarks::add));
    byBenchmark(samples).values().forEach(group -> remarks.addAll(ofCounts(group)));
    return remarks;
  }

  private static List<Remark> ofValues(GradedSample sample) {
    return sample.noise().doubts().stream()
        .filter(doubt -> OF_VALUES.contains(doubt.code()))
        .map(
            doubt ->
                new Remark(
                    doubt.code(),
                    Severity.WARNING,
                    Remark.at(sample.sample()),
                    doubt.numbers(),
                    Optional.empty()))
        .toList();
  }

  /** Runs beyond the first of a round. */
  private static Optional<Remark> ofRounds(Sample sample) {
    List<Run> counted = sample.runs().stream().filter(run -> run.round().isPresent()).toList();
    long rounds =
        counted.stream().map(run -> List.of(run.session(), run.round())).distinct().count();
    return Optional.of(counted.size() - rounds)
        .filter(again -> again > 0)
        .map(
            again ->
                Remark.of("ROUND_AGAIN", Severity.INFO, Remark.at(sample)).with("runs", again));
  }

  private static Map<String, List<GradedSample>> byBenchmark(List<GradedSample> samples) {
    return samples.stream()
        .collect(
            Collectors.groupingBy(
                sample -> sample.benchmark().id(), TreeMap::new, Collectors.toList()));
  }

  /** Another number of runs than most samples of the benchmark have. */
  private static List<Remark> ofCounts(List<GradedSample> group) {
    int usual = usual(group);
    return group.stream()
        .filter(sample -> attempts(sample) != usual)
        .map(
            sample ->
                Remark.of("COUNT", Severity.INFO, Remark.at(sample.sample()))
                    .with("n", attempts(sample))
                    .with("others", usual))
        .toList();
  }

  /** The commonest number, the larger one of two that are equally common. */
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
