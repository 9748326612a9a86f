package dev.tare.analyzer.comparison;

import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.dataset.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every unordered pair of samples of a benchmark, once. */
public final class SamplePairs {

  private SamplePairs() {}

  /** In the order of the samples; those with the baseline come first within a benchmark. */
  public static List<SamplePair> of(
      List<GradedSample> samples, Optional<String> baseline, EarlierPoints nights) {
    return samples.stream()
        .filter(sample -> sample.series().isPresent())
        .collect(
            Collectors.groupingBy(
                sample -> sample.benchmark().id(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(group -> ofBenchmark(group, baseline, nights))
        .toList();
  }

  private static Stream<SamplePair> ofBenchmark(
      List<GradedSample> samples, Optional<String> baseline, EarlierPoints nights) {
    return IntStream.range(0, samples.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, samples.size())
                    .mapToObj(j -> oriented(samples.get(i), samples.get(j), baseline, nights)));
  }

  /** The samples of one cell in two campaigns, the later one against the earlier. */
  public static List<SamplePair> across(List<GradedSample> later, List<GradedSample> earlier) {
    Map<Cell, GradedSample> before =
        earlier.stream()
            .filter(sample -> sample.series().isPresent())
            .collect(Collectors.toMap(sample -> sample.sample().cell(), Function.identity()));
    return later.stream()
        .filter(sample -> sample.series().isPresent())
        .filter(sample -> before.containsKey(sample.sample().cell()))
        .map(
            sample -> SamplePair.of(sample, before.get(sample.sample().cell()), EarlierPoints.NONE))
        .toList();
  }

  /** The baseline, or else the id later in the alphabet, comes second. */
  private static SamplePair oriented(
      GradedSample a, GradedSample b, Optional<String> baseline, EarlierPoints nights) {
    boolean first =
        baseline.isPresent() && (isOf(a, baseline) || isOf(b, baseline))
            ? isOf(b, baseline)
            : a.platform().compareTo(b.platform()) < 0;
    return first ? SamplePair.of(a, b, nights) : SamplePair.of(b, a, nights);
  }

  private static boolean isOf(GradedSample sample, Optional<String> platform) {
    return platform.equals(Optional.of(sample.platform()));
  }
}
