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
 * The frozen schedule: randomised complete blocks. Every cell has one run in every round, in a new
 * random order, so that changes of the host over time affect all platforms alike.
 *
 * @param seconds target duration of each run
 * @param timeout seconds after which a run is ended
 * @param until the precision that may end it before its last round
 * @param cores for everything that is measured
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

  /** A schedule of that many rounds. */
  static Plan make(CampaignSpec spec, int rounds, long seed, List<Cell> cells) {
    int sessions = spec.sessionsOf(rounds);
    if (rounds < 1 || sessions < 1) {
      throw new InputException("a campaign has at least one round and one session");
    }
    Random random = new Random(seed);
    List<PlannedRun> runs = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      List<Cell> order = new ArrayList<>(cells);
      Collections.shuffle(order, random);
      int session = spec.sessionOf(round, rounds);
      for (int i = 0; i < order.size(); i++) {
        runs.add(new PlannedRun(session, round, i + 1, order.get(i)));
      }
    }
    return new Plan(
        spec.profile().word(),
        seed,
        sessions,
        rounds,
        spec.runSeconds(),
        spec.runTimeout(),
        spec.until().map(u -> rounds < spec.maxRounds() ? u.withinBudget() : u),
        spec.cores(),
        cells,
        runs);
  }

  /** The specification that this schedule fixes; the measured disk is taken from the other one. */
  public CampaignSpec spec(CampaignSpec other) {
    return CampaignSpecBuilder.from(other)
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

  /** The runs of the first rounds. */
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
