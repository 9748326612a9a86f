package dev.tare.collector;

import dev.tare.collector.folder.BenchmarkFolder;
import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.PlatformFolder;
import dev.tare.dataset.Cell;
import dev.tare.dataset.InputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a campaign will take, from what its folders say. */
record Forecast(Catalogue catalogue, double runSeconds) {

  /** Starting a run, emptying caches before it, writing it down after it. */
  private static final double AROUND_A_RUN = 0.25;

  private static final double SESSION_START = 2;

  /** A median of fewer inner values would say little. */
  private static final double SHORTEST = 0.3;

  static Forecast of(Catalogue catalogue, Wishes wishes) {
    Forecast wanted = new Forecast(catalogue, wishes.runSeconds());
    return wishes.limit().map(limit -> wanted.within(limit, wishes)).orElse(wanted);
  }

  /** With runs so short, in twentieths of a second, that a campaign keeps a time. */
  private Forecast within(Duration limit, Wishes wishes) {
    double runs = (double) rounds(wishes) * cells().size();
    double beyond = limit.toMillis() / 1e3 - sessions(wishes) - round() * rounds(wishes);
    double room = Math.floor((runSeconds + beyond / runs) * 20) / 20;
    return new Forecast(catalogue, Math.max(SHORTEST, Math.min(runSeconds, room)));
  }

  /** The schedule of a campaign that keeps the wishes. */
  Plan plan(Wishes wishes) {
    long seed = wishes.seed().orElseGet(() -> new Random().nextInt(Integer.MAX_VALUE));
    return Plan.make(wishes.lasting(runSeconds), rounds(wishes), seed, cells());
  }

  /** Every platform x benchmark that can exist, by benchmark. */
  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      for (PlatformFolder platform : catalogue.platforms()) {
        if (!platform.notApplicable().containsKey(benchmark.id())) {
          cells.add(new Cell(platform.id(), benchmark.id()));
        }
      }
    }
    return cells;
  }

  /** As many rounds as wanted, or as the budget has room for. */
  private int rounds(Wishes wishes) {
    int wanted = wishes.rounds().orElse(wishes.profile().rounds());
    Optional<Duration> budget = wishes.budget().or(() -> wishes.profile().budget());
    return budget.map(limit -> Math.min(wanted, roomIn(limit, wishes))).orElse(wanted);
  }

  private int roomIn(Duration budget, Wishes wishes) {
    int room = (int) ((budget.toMillis() / 1e3 - sessions(wishes)) / round());
    if (room < 1) {
      throw new InputException(
          "a budget of " + Spans.text(budget) + " has no room for one round; give it more");
    }
    return room;
  }

  Duration duration(Plan plan) {
    double seconds = round() * plan.rounds() + perSession() * plan.sessions();
    return Duration.ofMillis((long) (seconds * 1e3));
  }

  int diskMegabytes() {
    return catalogue.platforms().stream().mapToInt(PlatformFolder::diskMegabytes).sum()
        + catalogue.benchmarks().stream().mapToInt(BenchmarkFolder::diskMegabytes).sum();
  }

  private double round() {
    return cells().stream()
        .mapToDouble(cell -> runSeconds + extra(cell.benchmark()) + AROUND_A_RUN)
        .sum();
  }

  private double extra(String id) {
    return catalogue.benchmarks().stream()
        .filter(benchmark -> benchmark.id().equals(id))
        .mapToDouble(BenchmarkFolder::extraSeconds)
        .sum();
  }

  private double sessions(Wishes wishes) {
    return perSession() * wishes.sessions().orElse(wishes.profile().sessions());
  }

  private double perSession() {
    return SESSION_START * catalogue.platforms().size();
  }
}
