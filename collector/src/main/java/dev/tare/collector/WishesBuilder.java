package dev.tare.collector;

import dev.tare.collector.process.Cores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Wishes one by one; what is not said stays as it was. */
public final class WishesBuilder {

  private final Profile profile;
  private List<String> platforms;
  private List<String> benchmarks;
  private OptionalInt rounds;
  private OptionalInt sessions;
  private OptionalDouble seconds;
  private OptionalDouble timeout;
  private OptionalLong seed;
  private Optional<Duration> budget;
  private Optional<Path> disk;
  private Optional<Until> until;
  private Cores cores;

  WishesBuilder(Wishes from) {
    profile = from.profile();
    platforms = from.platforms();
    benchmarks = from.benchmarks();
    rounds = from.rounds();
    sessions = from.sessions();
    seconds = from.seconds();
    timeout = from.timeout();
    seed = from.seed();
    budget = from.budget();
    disk = from.disk();
    until = from.until();
    cores = from.cores();
  }

  public WishesBuilder platforms(List<String> ids) {
    platforms = ids;
    return this;
  }

  public WishesBuilder benchmarks(List<String> ids) {
    benchmarks = ids;
    return this;
  }

  public WishesBuilder rounds(int count) {
    rounds = OptionalInt.of(count);
    return this;
  }

  public WishesBuilder sessions(int count) {
    sessions = OptionalInt.of(count);
    return this;
  }

  public WishesBuilder seconds(double length) {
    seconds = OptionalDouble.of(length);
    return this;
  }

  public WishesBuilder timeout(double length) {
    timeout = OptionalDouble.of(length);
    return this;
  }

  public WishesBuilder seed(long number) {
    seed = OptionalLong.of(number);
    return this;
  }

  public WishesBuilder budget(Duration time) {
    budget = Optional.of(time);
    return this;
  }

  public WishesBuilder withoutBudget() {
    budget = Optional.empty();
    return this;
  }

  public WishesBuilder disk(Path folder) {
    disk = Optional.of(folder);
    return this;
  }

  public WishesBuilder until(Optional<Until> precision) {
    until = precision;
    return this;
  }

  public WishesBuilder cores(Cores chosen) {
    cores = chosen;
    return this;
  }

  public Wishes build() {
    return new Wishes(
        profile,
        platforms,
        benchmarks,
        rounds,
        sessions,
        seconds,
        timeout,
        seed,
        budget,
        disk,
        until,
        cores);
  }
}
