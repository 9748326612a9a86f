package dev.tare.analyzer.comparison;

import dev.tare.analyzer.noise.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every unordered pair of samples of a benchmark, once. */
public final class Pairs {

  private Pairs() {}

  /** In the order of the samples; those with the baseline come first within a benchmark. */
  public static List<Pair> of(List<Judged> samples, Optional<String> baseline) {
    List<Judged> measured = samples.stream().filter(s -> s.series().isPresent()).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      for (int j = i + 1; j < measured.size(); j++) {
        if (isSameBenchmark(measured.get(i), measured.get(j))) {
          pairs.add(oriented(measured.get(i), measured.get(j), baseline));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** The samples of one cell in two campaigns, the later one against the earlier. */
  public static List<Pair> across(List<Judged> later, List<Judged> earlier) {
    return later.stream()
        .filter(sample -> sample.series().isPresent())
        .flatMap(
            sample ->
                earlier.stream()
                    .filter(other -> other.series().isPresent())
                    .filter(other -> other.sample().cell().equals(sample.sample().cell()))
                    .map(other -> Pair.of(sample, other)))
        .toList();
  }

  private static boolean isSameBenchmark(Judged a, Judged b) {
    return a.sample().cell().benchmark().equals(b.sample().cell().benchmark());
  }

  /** The baseline, or else the id later in the alphabet, comes second. */
  private static Pair oriented(Judged a, Judged b, Optional<String> baseline) {
    boolean first =
        baseline.isPresent() && (isOf(a, baseline) || isOf(b, baseline))
            ? isOf(b, baseline)
            : a.platform().compareTo(b.platform()) < 0;
    return first ? Pair.of(a, b) : Pair.of(b, a);
  }

  private static boolean isOf(Judged sample, Optional<String> platform) {
    return platform.equals(Optional.of(sample.platform()));
  }
}
