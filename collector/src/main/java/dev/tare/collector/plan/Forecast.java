package dev.tare.collector.plan;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a campaign will take, from what it took before, or else from what its folders say. */
public record Forecast(Catalogue catalogue, double runSeconds, KnownDurations known) {

  /** Starting a run, emptying caches before it, writing it down after it. */
  private static final double AROUND_A_RUN = 0.25;

  private static final double SESSION_START = 2;

  /** A median of fewer inner values would say little. */
  private static final double SHORTEST = 0.3;

  public static Forecast of(Catalogue catalogue, CampaignSpec wishes, KnownDurations known) {
    Forecast wanted = new Forecast(catalogue, wishes.runSeconds(), known);
    return wishes.limit().map(limit -> wanted.within(limit, wishes)).orElse(wanted);
  }

  /** With runs so short, in twentieths of a second, that a campaign keeps a time. */
  private Forecast within(Duration limit, CampaignSpec wishes) {
    int rounds = rounds(wishes);
    double runs = (double) rounds * cells().size();
    double beyond = limit.toMillis() / 1e3 - seconds(rounds, wishes.sessionsOf(rounds));
    double room = Math.floor((runSeconds + beyond / runs) * 20) / 20;
    double shorter = Math.max(SHORTEST, Math.min(runSeconds, room));
    return new Forecast(catalogue, shorter, known);
  }

  /** Whether how much is measured depends on how long it takes. */
  public boolean isLimited(CampaignSpec wishes) {
    return wishes.wholeBudget().isPresent() || runSeconds < wishes.runSeconds();
  }

  /** The cells of which nobody knows how long they take here. */
  public List<Cell> unknown() {
    return cells().stream().filter(cell -> known.run(cell, runSeconds).isEmpty()).toList();
  }

  /** Where its times come from. */
  public String source() {
    int guessed = unknown().size();
    int all = cells().size();
    return guessed == 0
        ? "as long as such runs took here before"
        : guessed == all
            ? "by what the folders say; nothing of it has been measured here yet"
            : "as long as such runs took here before; " + guessed + " of " + all + " are guessed";
  }

  /** The schedule of a campaign that keeps the wishes. */
  public Plan plan(CampaignSpec wishes) {
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
  private int rounds(CampaignSpec wishes) {
    int wanted = wishes.mostRounds();
    return wishes
        .wholeBudget()
        .map(limit -> Math.min(wanted, roomIn(limit, wishes)))
        .orElse(wanted);
  }

  /** More rounds may mean more sessions, so that their cost is tried. */
  private int roomIn(Duration budget, CampaignSpec wishes) {
    int rounds = (int) Math.min(wishes.mostRounds(), budget.toMillis() / 1e3 / round());
    while (rounds > 0 && seconds(rounds, wishes.sessionsOf(rounds)) > budget.toMillis() / 1e3) {
      rounds--;
    }
    if (rounds < 1) {
      throw new InputException(
          "a budget of " + DurationText.text(budget) + " has no room for one round; give it more");
    }
    return rounds;
  }

  public Duration duration(Plan plan) {
    return duration(plan.rounds(), plan.sessions());
  }

  public Duration duration(int rounds, int sessions) {
    return Duration.ofMillis((long) (seconds(rounds, sessions) * 1e3));
  }

  private double seconds(int rounds, int sessions) {
    return round() * rounds + session() * sessions;
  }

  public int diskMegabytes() {
    return catalogue.platforms().stream().mapToInt(PlatformFolder::diskMegabytes).sum()
        + catalogue.benchmarks().stream().mapToInt(BenchmarkFolder::diskMegabytes).sum();
  }

  private double round() {
    return cells().stream().mapToDouble(this::run).sum();
  }

  private double run(Cell cell) {
    return known
        .run(cell, runSeconds)
        .orElseGet(() -> runSeconds + extra(cell.benchmark()) + AROUND_A_RUN);
  }

  private double session() {
    return catalogue.platforms().stream()
        .mapToDouble(platform -> known.session(platform.id()).orElse(SESSION_START))
        .sum();
  }

  private double extra(String id) {
    return catalogue.benchmarks().stream()
        .filter(benchmark -> benchmark.id().equals(id))
        .mapToDouble(BenchmarkFolder::extraSeconds)
        .sum();
  }
}
