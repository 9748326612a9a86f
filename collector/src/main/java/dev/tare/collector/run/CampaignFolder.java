package dev.tare.collector.run;

import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlanFile;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.plan.RecordedRuns;
import dev.tare.collector.plan.UnstartedCampaign;
import dev.tare.collector.process.RunOutcome;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.write.CampaignWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A campaign on disk: its plan and the runs recorded so far. The data is the state; {@link
 * MissingRuns} reads from it which runs remain.
 */
public final class CampaignFolder implements AutoCloseable {

  private final Path folder;
  private final Plan plan;
  private final CampaignWriter writer;
  private final MissingRuns missing;

  private CampaignFolder(Path folder, Plan plan, CampaignWriter writer, MissingRuns missing) {
    this.folder = folder;
    this.plan = plan;
    this.writer = writer;
    this.missing = missing;
  }

  public static CampaignFolder create(Path folder, Description description, Plan plan) {
    CampaignWriter writer = CampaignWriter.create(folder, description, PlanFile.bytes(plan));
    return new CampaignFolder(folder, plan, writer, MissingRuns.all(plan));
  }

  /** In the place of one that was killed before its start; there always is a whole schedule. */
  public static CampaignFolder recreate(Path folder, Description description, Plan plan) {
    UnstartedCampaign.tidy(folder);
    CampaignWriter writer = CampaignWriter.recreate(folder, description, PlanFile.bytes(plan));
    return new CampaignFolder(folder, plan, writer, MissingRuns.all(plan));
  }

  /**
   * Opens an interrupted campaign; absent when it has not started yet. One that is damaged, or that
   * was sealed before all its runs were made, is refused.
   */
  public static Optional<CampaignFolder> reopen(Path folder) {
    Optional<DataPackage> described = DataPackage.read(folder);
    if (described.isEmpty()) {
      return Optional.empty();
    }
    Plan plan = PlanFile.read(folder, described.get().description().campaign().plan());
    CampaignWriter writer = CampaignWriter.resume(folder);
    MissingRuns missing = MissingRuns.of(plan, RecordedRuns.read(folder, plan));
    CampaignFolder reopened = new CampaignFolder(folder, plan, writer, missing);
    if (described.get().sealed() && !reopened.missing().isEmpty()) {
      throw new InputException(
          folder + ": is sealed, although runs are missing; a sealed campaign is not resumed");
    }
    return Optional.of(reopened);
  }

  public Path path() {
    return folder;
  }

  public Plan plan() {
    return plan;
  }

  public CampaignFacts facts() {
    return new CampaignFacts(writer);
  }

  List<PlannedRun> missing() {
    return missing.until(lastRound());
  }

  /** The last round to be made; later rounds of the plan turned out not to be needed. */
  private int lastRound() {
    return writer.description().campaign().plan().rounds().orElse(plan.rounds());
  }

  /** How many rounds are complete from the first one on. */
  int wholeRounds() {
    return missing.wholeRounds(lastRound());
  }

  /** Makes a round the last one. */
  void end(int round, Map<String, String> why) {
    List<PlannedRun> needed = plan.runsUntil(round);
    int session = needed.get(needed.size() - 1).session();
    facts().end(writer.description().campaign().endedAfter(round, session, needed.size()), why);
  }

  /** The data of the first rounds. */
  Dataset soFar(int rounds) {
    return DatasetReader.read(folder).upTo(rounds);
  }

  /** Records a run durably, as a value or as a failure. */
  void record(PlannedRun run, ExecutedRun executed) {
    if (executed.outcome() instanceof RunOutcome.Measured good) {
      writer.append(run.cell(), executed.run(run, good.value()), good.inner());
      missing.addMeasured(run);
      facts().add(Map.of(run.cell().toString(), executed.output().facts()));
    } else if (executed.outcome() instanceof RunOutcome.Failed bad) {
      fail(run, executed.time(), bad.reason(), executed.output());
    }
  }

  void fail(PlannedRun run, double time, String reason, ScriptOutput output) {
    OptionalInt exit = OptionalInt.of(output.exit());
    fail(run, time, reason, exit, Optional.of(FailureLog.write(folder, run, output)));
  }

  /** Records a run that is skipped because the runs before it failed. */
  void pause(PlannedRun run, double time) {
    fail(run, time, FailureCode.PAUSED.name(), OptionalInt.empty(), Optional.empty());
  }

  private void fail(
      PlannedRun run, double time, String reason, OptionalInt exit, Optional<String> log) {
    writer.append(
        new Failure(
            run.cell(),
            run.round(),
            OptionalDouble.of(time),
            reason,
            exit,
            log,
            DatasetFiles.FAILURES,
            0));
    missing.addFailed(run);
  }

  /** Seals the campaign when no run is missing any more. */
  public CampaignTally finish() {
    CampaignTally tally = missing.tally(lastRound());
    if (tally.complete() && writer.description().campaign().finished().isEmpty()) {
      writer.seal(Instant.now());
    }
    return tally;
  }

  @Override
  public void close() {
    writer.close();
  }
}
