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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expected cost of a campaign, from earlier durations or else from its descriptions. */
public record Forecast(Catalogue catalogue, double runSeconds, KnownDurations known) {

  /** Seconds for emptying caches before a run, starting it, and recording it. */
  private static final double AROUND_A_RUN = 0.25;

  private static final double SESSION_START = 2;

  Forecast over(Catalogue some) {
    return new Forecast(some, runSeconds, known);
  }

  Forecast lasting(double seconds) {
    return new Forecast(catalogue, seconds, known);
  }

  boolean measures(String id) {
    return catalogue.platforms().stream().anyMatch(platform -> platform.id().equals(id))
        || catalogue.benchmarks().stream().anyMatch(benchmark -> benchmark.id().equals(id));
  }

  Duration runsOf(String id) {
    double seconds =
        cells().stream()
            .filter(cell -> cell.platform().equals(id) || cell.benchmark().equals(id))
            .mapToDouble(this::run)
            .sum();
    return Duration.ofMillis((long) (seconds * 1e3));
  }

  /** Whether the extent of the campaign depends on the durations. */
  public boolean isLimited(CampaignSpec spec) {
    return spec.wholeBudget().isPresent() || spec.limit().isPresent();
  }

  /** The cells that are not yet timed on this host. */
  public List<Cell> unknown() {
    return cells().stream().filter(cell -> !isTimed(cell)).toList();
  }

  /** The source of the durations, for people. */
  public String source() {
    int estimated = unknown().size();
    int all = cells().size();
    return estimated == 0
        ? "from earlier runs on this host"
        : estimated == all
            ? "estimated; none of these benchmarks is timed on this host yet"
            : "from earlier runs on this host; " + estimated + " of " + all + " are estimated";
  }

  /** The schedule of a campaign with that specification. */
  public Plan plan(CampaignSpec spec) {
    requireCells();
    long seed = spec.seed().orElseGet(() -> new Random().nextInt(Integer.MAX_VALUE));
    return Plan.make(
        CampaignSpecBuilder.from(spec).seconds(runSeconds).build(), rounds(spec), seed, cells());
  }

  private void requireCells() {
    if (cells().isEmpty()) {
      throw new InputException(
          "nothing to measure: "
              + catalogue.platforms().stream()
                  .flatMap(Forecast::notApplicable)
                  .collect(Collectors.joining("; ")));
    }
  }

  private static Stream<String> notApplicable(PlatformFolder platform) {
    return platform.limits().notApplicable().entrySet().stream()
        .map(not -> not.getKey() + " on " + platform.id() + ": " + not.getValue().text());
  }

  /** Every applicable platform x benchmark, by benchmark. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      for (PlatformFolder platform : catalogue.platforms()) {
        if (!platform.limits().notApplicable().containsKey(benchmark.id())) {
          cells.add(new Cell(platform.id(), benchmark.id()));
        }
      }
    }
    return cells;
  }

  /** The specified number of rounds, or as many as fit into the budget. */
  private int rounds(CampaignSpec spec) {
    int rounds = spec.maxRounds();
    return spec.wholeBudget()
        .map(limit -> Math.min(rounds, roundsWithin(limit, spec)))
        .orElse(rounds);
  }

  /** More rounds may need more sessions, so the estimate is refined downwards. */
  private int roundsWithin(Duration budget, CampaignSpec spec) {
    int rounds = (int) Math.min(spec.maxRounds(), budget.toMillis() / 1e3 / round());
    while (rounds > 0 && seconds(rounds, spec.sessionsOf(rounds)) > budget.toMillis() / 1e3) {
      rounds--;
    }
    if (rounds < 1) {
      throw new InputException(
          "a budget of " + DurationText.text(budget) + " is too small for one round; increase it");
    }
    return rounds;
  }

  public Duration duration(Plan plan) {
    return duration(plan.rounds(), plan.sessions());
  }

  public Duration duration(int rounds, int sessions) {
    return Duration.ofMillis((long) (seconds(rounds, sessions) * 1e3));
  }

  double seconds(int rounds, int sessions) {
    return round() * rounds + session() * sessions;
  }

  public int diskMegabytes() {
    return catalogue.platforms().stream()
            .mapToInt(platform -> platform.needs().diskMegabytes())
            .sum()
        + catalogue.benchmarks().stream().mapToInt(BenchmarkFolder::diskMegabytes).sum();
  }

  private double round() {
    return cells().stream().mapToDouble(this::run).sum();
  }

  /** Whether the duration of a cell's runs is known from this host. */
  public boolean isTimed(Cell cell) {
    return known.isTimed(cell, runSeconds);
  }

  /** Seconds of a run, with everything around it. */
  public double run(Cell cell) {
    return known
        .run(cell, runSeconds)
        .orElseGet(() -> runSeconds + extra(cell.benchmark()) + AROUND_A_RUN);
  }

  /** Seconds for starting and stopping every platform. */
  public double session() {
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
