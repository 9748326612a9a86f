package dev.tare.analyzer.comparison;

import dev.tare.analyzer.history.Nights;
import dev.tare.analyzer.noise.Judged;
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
public final class Pairs {

  private Pairs() {}

  /** Without a past. */
  public static List<Pair> of(List<Judged> samples, Optional<String> baseline) {
    return of(samples, baseline, Nights.NONE);
  }

  /** In the order of the samples; those with the baseline come first within a benchmark. */
  public static List<Pair> of(List<Judged> samples, Optional<String> baseline, Nights nights) {
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

  private static Stream<Pair> ofBenchmark(
      List<Judged> samples, Optional<String> baseline, Nights nights) {
    return IntStream.range(0, samples.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, samples.size())
                    .mapToObj(j -> oriented(samples.get(i), samples.get(j), baseline, nights)));
  }

  /** The samples of one cell in two campaigns, the later one against the earlier. */
  public static List<Pair> across(List<Judged> later, List<Judged> earlier) {
    Map<Cell, Judged> before =
        earlier.stream()
            .filter(sample -> sample.series().isPresent())
            .collect(Collectors.toMap(sample -> sample.sample().cell(), Function.identity()));
    return later.stream()
        .filter(sample -> sample.series().isPresent())
        .filter(sample -> before.containsKey(sample.sample().cell()))
        .map(sample -> Pair.of(sample, before.get(sample.sample().cell()), Nights.NONE))
        .toList();
  }

  /** The baseline, or else the id later in the alphabet, comes second. */
  private static Pair oriented(Judged a, Judged b, Optional<String> baseline, Nights nights) {
    boolean first =
        baseline.isPresent() && (isOf(a, baseline) || isOf(b, baseline))
            ? isOf(b, baseline)
            : a.platform().compareTo(b.platform()) < 0;
    return first ? Pair.of(a, b, nights) : Pair.of(b, a, nights);
  }

  private static boolean isOf(Judged sample, Optional<String> platform) {
    return platform.equals(Optional.of(sample.platform()));
  }
}
