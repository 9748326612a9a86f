package dev.tare.collector.plan;

import dev.tare.collector.host.Cores;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The frozen schedule: randomised complete blocks. Every cell has one run in every round, in an
 * order shuffled anew, so that what changes on the host with time meets all platforms alike.
 *
 * @param seconds each run lasts
 * @param timeout seconds after which a run is ended
 * @param until what may end it before its last round
 * @param cores that what is measured runs on
 * @param cells in the order of the catalogue
 */
public record Plan(
    String profile,
    long seed,
    int sessions,
    int rounds,
    double seconds,
    double timeout,
    Optional<PrecisionTarget> until,
    Cores cores,
    List<Cell> cells,
    List<PlannedRun> runs) {

  public Plan {
    cells = List.copyOf(cells);
    runs = List.copyOf(runs);
  }

  /** A schedule of so many rounds. */
  static Plan make(CampaignSpec wishes, int rounds, long seed, List<Cell> cells) {
    int sessions = wishes.sessionsOf(rounds);
    if (rounds < 1 || sessions < 1) {
      throw new InputException("a campaign has at least one round and one session");
    }
    Random random = new Random(seed);
    List<PlannedRun> runs = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      List<Cell> order = new ArrayList<>(cells);
      Collections.shuffle(order, random);
      int session = wishes.sessionOf(round, rounds);
      for (int i = 0; i < order.size(); i++) {
        runs.add(new PlannedRun(session, round, i + 1, order.get(i)));
      }
    }
    return new Plan(
        wishes.profile().word(),
        seed,
        sessions,
        rounds,
        wishes.runSeconds(),
        wishes.runTimeout(),
        wishes.until().map(u -> rounds < wishes.mostRounds() ? u.withinBudget() : u),
        wishes.cores(),
        cells,
        runs);
  }

  /** The wishes this schedule was made of; where to measure is the only one it does not fix. */
  public CampaignSpec wishes(CampaignSpec others) {
    return others
        .but()
        .platforms(platforms())
        .benchmarks(benchmarks())
        .rounds(rounds)
        .sessions(sessions)
        .seconds(seconds)
        .timeout(timeout)
        .seed(seed)
        .withoutBudget()
        .until(until)
        .cores(cores)
        .build();
  }

  /** Those of the first rounds. */
  public List<PlannedRun> runsUntil(int round) {
    return runs.stream().filter(run -> run.round() <= round).toList();
  }

  public List<String> platforms() {
    return cells.stream().map(Cell::platform).distinct().toList();
  }

  public List<String> benchmarks() {
    return cells.stream().map(Cell::benchmark).distinct().toList();
  }
}
