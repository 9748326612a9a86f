package dev.tare.collector.plan;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.platform.Isolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a campaign with a time limit measures: whole platforms and benchmarks are left out, so that
 * every benchmark keeps all its pairs and every sample all its rounds; then runs become as long as
 * fits. The choice has the most cells, where a kind of isolation counts as {@value #KIND} more; the
 * baseline and whatever the user named stay, and of equal choices the one with earlier benchmarks.
 *
 * @param all everything that could be measured, with runs as long as specified
 */
record BestChoice(Forecast all, CampaignSpec spec, Duration limit) {

  /** A shorter run has too few inner values for its median. */
  static final double SHORTEST = 0.3;

  /** Runs are shortened in so many steps per second. */
  private static final double STEPS = 20;

  /** How many cells it is worth to have a kind of isolation at all. */
  private static final int KIND = 2;

  /** Of more benchmarks than these, the first ones stay. */
  private static final int MOST = 10;

  /** The best one that fits; where none does, the shortest one with a comparison. */
  Forecast forecast() {
    Forecast shortest = all.lasting(Math.min(SHORTEST, all.runSeconds()));
    List<Forecast> choices = benchmarkChoices().map(some -> withPlatforms(shortest, some)).toList();
    return longest(
        choices.stream()
            .filter(this::fits)
            .max(Comparator.comparingInt(BestChoice::worth))
            .or(() -> choices.stream().min(Comparator.comparing(this::seconds)))
            .orElse(shortest));
  }

  /** Every choice of benchmarks: the whole one first, then those without the last ones. */
  private Stream<List<BenchmarkFolder>> benchmarkChoices() {
    List<BenchmarkFolder> from = all.catalogue().benchmarks();
    int free = spec.benchmarks().isEmpty() ? Math.min(MOST, from.size()) : 0;
    return IntStream.range(0, 1 << free)
        .mapToObj(
            out ->
                IntStream.range(0, from.size())
                    .filter(i -> i < from.size() - free || (out >> from.size() - 1 - i & 1) == 0)
                    .mapToObj(from::get)
                    .toList())
        .filter(some -> !some.isEmpty() || from.isEmpty());
  }

  /** Adds platforms while they fit: first those with the most worth per second. */
  private Forecast withPlatforms(Forecast shortest, List<BenchmarkFolder> benchmarks) {
    List<PlatformFolder> left = new ArrayList<>(all.catalogue().platforms());
    Forecast chosen = shortest.over(new Catalogue(benchmarks, required(shortest, benchmarks)));
    left.removeAll(chosen.catalogue().platforms());
    Optional<Forecast> more = Optional.of(chosen);
    while (more.isPresent()) {
      chosen = more.get();
      left.removeAll(chosen.catalogue().platforms());
      more = another(chosen, left);
    }
    return chosen;
  }

  private Optional<Forecast> another(Forecast chosen, List<PlatformFolder> left) {
    return left.stream()
        .map(platform -> chosen.over(with(chosen.catalogue(), platform)))
        .filter(this::fits)
        .filter(more -> worth(more) > worth(chosen))
        .max(Comparator.comparingDouble(more -> gain(chosen, more)));
  }

  private double gain(Forecast chosen, Forecast more) {
    return (worth(more) - worth(chosen)) / (seconds(more) - seconds(chosen));
  }

  /** The platforms in the catalogue's order. */
  private Catalogue with(Catalogue chosen, PlatformFolder another) {
    List<PlatformFolder> more =
        all.catalogue().platforms().stream()
            .filter(platform -> platform == another || chosen.platforms().contains(platform))
            .toList();
    return new Catalogue(chosen.benchmarks(), more);
  }

  /** The named platforms, or else the baseline with the one that is measured soonest. */
  private List<PlatformFolder> required(Forecast shortest, List<BenchmarkFolder> benchmarks) {
    List<PlatformFolder> platforms = all.catalogue().platforms();
    if (!spec.platforms().isEmpty()) {
      return platforms;
    }
    Stream<PlatformFolder> baseline =
        platforms.stream().filter(platform -> platform.traits().is(Isolation.NONE)).limit(1);
    Stream<PlatformFolder> soonest =
        platforms.stream()
            .filter(platform -> !platform.traits().is(Isolation.NONE))
            .map(platform -> shortest.over(new Catalogue(benchmarks, List.of(platform))))
            .filter(one -> worth(one) > KIND)
            .min(Comparator.comparing(this::seconds))
            .stream()
            .flatMap(one -> one.catalogue().platforms().stream());
    return Stream.concat(baseline, soonest).toList();
  }

  private static int worth(Forecast choice) {
    long kinds =
        choice.catalogue().platforms().stream()
            .map(platform -> platform.traits().isolation())
            .distinct()
            .count();
    return choice.cells().size() + KIND * (int) kinds;
  }

  private Forecast longest(Forecast chosen) {
    double seconds = all.runSeconds();
    while (seconds > SHORTEST && !fits(chosen.lasting(seconds))) {
      seconds = Math.max(SHORTEST, Math.ceil(seconds * STEPS - 1) / STEPS);
    }
    return chosen.lasting(seconds);
  }

  private boolean fits(Forecast choice) {
    return seconds(choice) <= limit.toMillis() / 1e3;
  }

  private double seconds(Forecast choice) {
    int rounds = spec.maxRounds();
    return choice.seconds(rounds, spec.sessionsOf(rounds));
  }
}
