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

  /** A shorter run has too few inner values for its median. */
  private static final double SHORTEST = 0.3;

  public static Forecast of(Catalogue catalogue, CampaignSpec spec, KnownDurations known) {
    Forecast full = new Forecast(catalogue, spec.runSeconds(), known);
    return spec.limit().map(limit -> full.within(limit, spec)).orElse(full);
  }

  /** With runs shortened, in steps of 50 ms, so that the campaign keeps a limit. */
  private Forecast within(Duration limit, CampaignSpec spec) {
    int rounds = rounds(spec);
    double runs = (double) rounds * cells().size();
    double beyond = limit.toMillis() / 1e3 - seconds(rounds, spec.sessionsOf(rounds));
    double room = Math.floor((runSeconds + beyond / runs) * 20) / 20;
    double shorter = Math.max(SHORTEST, Math.min(runSeconds, room));
    return new Forecast(catalogue, shorter, known);
  }

  /** Whether the extent of the campaign depends on the durations. */
  public boolean isLimited(CampaignSpec spec) {
    return spec.wholeBudget().isPresent() || runSeconds < spec.runSeconds();
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
  private List<Cell> cells() {
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

  private double seconds(int rounds, int sessions) {
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
    return known.run(cell, runSeconds).isPresent();
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
