package dev.tare.collector.run;

import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which runs of a plan are recorded, as a value or as a failure, and which are therefore missing:
 * these are the runs that {@code --resume} makes, in the order of the plan. The dataset is the only
 * source; a failed run is recorded and not repeated.
 */
final class MissingRuns {

  private record RunKey(Cell cell, int round) {

    static RunKey of(PlannedRun run) {
      return new RunKey(run.cell(), run.round());
    }
  }

  private final Plan plan;
  private final Set<RunKey> measured = new HashSet<>();
  private final Set<RunKey> failed = new HashSet<>();

  private MissingRuns(Plan plan) {
    this.plan = plan;
  }

  /** All runs of a new campaign. */
  static MissingRuns all(Plan plan) {
    return new MissingRuns(plan);
  }

  /** Those that an interrupted campaign has not recorded. */
  static MissingRuns of(Plan plan, Dataset recorded) {
    MissingRuns missing = new MissingRuns(plan);
    recorded.samples().forEach(missing::read);
    return missing;
  }

  private void read(Sample sample) {
    sample.runs().forEach(run -> measured.add(new RunKey(sample.cell(), run.number())));
    sample.failures().forEach(failure -> failed.add(new RunKey(sample.cell(), failure.run())));
  }

  void addMeasured(PlannedRun run) {
    measured.add(RunKey.of(run));
  }

  void addFailed(PlannedRun run) {
    failed.add(RunKey.of(run));
  }

  /** The missing runs up to a round. */
  List<PlannedRun> until(int lastRound) {
    return plan.runsUntil(lastRound).stream()
        .filter(run -> !measured.contains(RunKey.of(run)) && !failed.contains(RunKey.of(run)))
        .toList();
  }

  /** How many rounds are complete from the first one on. */
  int wholeRounds(int lastRound) {
    return until(lastRound).stream().findFirst().map(run -> run.round() - 1).orElse(lastRound);
  }

  CampaignTally tally(int lastRound) {
    return new CampaignTally(
        plan.runsUntil(lastRound).size(),
        measured.size(),
        failed.size(),
        until(lastRound).isEmpty());
  }
}
