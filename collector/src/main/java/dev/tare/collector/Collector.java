package dev.tare.collector;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.Inclusion;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.collector.process.CampaignInterruptedException;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.HostLock;
import dev.tare.collector.process.OrphanCleanup;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.WorkloadBuilder;
import dev.tare.collector.run.CampaignDescriber;
import dev.tare.collector.run.CampaignFolder;
import dev.tare.collector.run.CampaignPlatforms;
import dev.tare.collector.run.InterimChecks;
import dev.tare.collector.run.Interruption;
import dev.tare.collector.run.PilotRuns;
import dev.tare.collector.run.Progress;
import dev.tare.collector.run.ScheduleRunner;
import dev.tare.collector.run.TimeAccounting;
import dev.tare.collector.setup.HostPaths;
import dev.tare.collector.setup.HostSetup;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.write.CampaignWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Collects a campaign: from wishes to a folder of runs. */
public final class Collector {

  private final HostSetup equipment;
  private final String tool;
  private final StoppingRule rule;
  private final Progress progress;

  /**
   * @param tool name and version of this program, for the dataset
   * @param rule says when a campaign without a fixed number of rounds has measured enough
   */
  public Collector(
      HostPaths places, Tools tools, String tool, StoppingRule rule, Progress progress) {
    this.equipment = new HostSetup(places, tools);
    this.tool = tool;
    this.rule = rule;
    this.progress = progress;
  }

  /** Starts a campaign in a folder, or goes on with the one that is there. */
  public CollectResult collect(Path into, boolean resume, CampaignSpec wishes) {
    return HostLock.holding(equipment.places().lock(), () -> collectAlone(into, resume, wishes))
        .orElse(CollectResult.BUSY);
  }

  /**
   * Makes one run of every cell of which nobody knows how long it takes here, and keeps only that.
   *
   * @return whether it could: no campaign measures meanwhile
   */
  public boolean tryOut(CampaignSpec wishes) {
    return HostLock.holding(equipment.places().lock(), () -> tryOutAlone(wishes)).isPresent();
  }

  private CollectResult collectAlone(Path into, boolean resume, CampaignSpec wishes) {
    CommandRunner runner = runnerAfterCleaning(wishes);
    try (Interruption interruption = Interruption.handledBy(runner::interrupt)) {
      Optional<CampaignFolder> earlier = resume ? CampaignFolder.reopen(into) : Optional.empty();
      if (earlier.isEmpty()) {
        return begin(into, wishes, runner, interruption);
      }
      try (CampaignFolder folder = earlier.get()) {
        return goOn(folder, wishes, runner, interruption);
      }
    }
  }

  private boolean tryOutAlone(CampaignSpec wishes) {
    CommandRunner runner = runnerAfterCleaning(wishes);
    try (Interruption interruption = Interruption.handledBy(runner::interrupt)) {
      Catalogue chosen = built(wishes, leftOut(wishes));
      try (CampaignPlatforms platforms = begin(chosen, equipment.newSurroundings(wishes), runner)) {
        platforms.prepare(equipment.tools());
        tried(forecast(platforms.usableOf(chosen), wishes), wishes, platforms, interruption);
      }
    } catch (CampaignInterruptedException beforeTheEnd) {
      progress.note("interrupted");
    }
    return true;
  }

  /** What a campaign that was killed left is gone before another one starts anything. */
  private CommandRunner runnerAfterCleaning(CampaignSpec wishes) {
    HostPaths places = equipment.places();
    WorkloadBuilder.make(places.guardSource(), places.guardFolder());
    CommandRunner runner = new CommandRunner(places.guard());
    OrphanCleanup.remove(places.running(), id -> equipment.surroundings(id, wishes), runner)
        .forEach(id -> progress.note("cleaned up after a campaign that was killed"));
    return runner;
  }

  /** The benchmarks whose tools are not here, with what is missing. */
  private Map<String, String> leftOut(CampaignSpec wishes) {
    Map<String, String> leftOut = equipment.unequipped(wishes.chosenFrom(equipment.catalogue()));
    leftOut.forEach((id, why) -> progress.note(id + " is left out: " + why));
    return leftOut;
  }

  private Catalogue built(CampaignSpec wishes, Map<String, String> leftOut) {
    Catalogue chosen = wishes.chosenFrom(equipment.catalogue()).without(leftOut.keySet());
    equipment.workloads().build(chosen.benchmarks());
    return chosen;
  }

  private CollectResult begin(
      Path into, CampaignSpec wishes, CommandRunner runner, Interruption interruption) {
    CampaignWriter.refuseUsed(into);
    Map<String, String> leftOut = leftOut(wishes);
    Catalogue chosen = built(wishes, leftOut);
    try (CampaignPlatforms platforms = begin(chosen, equipment.newSurroundings(wishes), runner)) {
      platforms.prepare(equipment.tools());
      Catalogue usable = platforms.usableOf(chosen);
      Plan plan = knowing(forecast(usable, wishes), wishes, platforms, interruption).plan(wishes);
      platforms.follow(plan.seconds(), plan.timeout());
      Description description =
          new CampaignDescriber(tool, equipment, equipment.disk(wishes))
              .describe(into, plan, chosen, platforms, leftOut);
      try (CampaignFolder folder = CampaignFolder.create(into, description, plan)) {
        return makeMissing(folder, platforms, usable, interruption);
      }
    } catch (CampaignInterruptedException beforeTheFirstRun) {
      return new CollectResult(CollectStatus.INTERRUPTED, 0, 0, 0);
    }
  }

  private Forecast forecast(Catalogue usable, CampaignSpec wishes) {
    return Forecast.of(usable, wishes, KnownDurations.read(equipment.places().durations()));
  }

  /** Where time is short it must be known how long runs take here. */
  private Forecast knowing(
      Forecast forecast,
      CampaignSpec wishes,
      CampaignPlatforms platforms,
      Interruption interruption) {
    return forecast.isLimited(wishes) ? tried(forecast, wishes, platforms, interruption) : forecast;
  }

  /** The forecast after one run of every cell that was unknown to it. */
  private Forecast tried(
      Forecast forecast,
      CampaignSpec wishes,
      CampaignPlatforms platforms,
      Interruption interruption) {
    if (forecast.unknown().isEmpty()) {
      return forecast;
    }
    platforms.follow(forecast.runSeconds(), wishes.runTimeout());
    PilotRuns pilot = new PilotRuns(platforms, progress, interruption);
    KnownDurations tried = pilot.fly(forecast.unknown(), forecast.runSeconds());
    forecast.known().with(tried).write(equipment.places().durations());
    return forecast(forecast.catalogue(), wishes);
  }

  private CollectResult goOn(
      CampaignFolder folder, CampaignSpec wishes, CommandRunner runner, Interruption interruption) {
    if (new InterimChecks(folder, rule, progress).enough()) {
      return folder.finish();
    }
    Plan plan = folder.plan();
    CampaignSpec planned = plan.wishes(wishes);
    Catalogue chosen =
        equipment.catalogue().only(plan.benchmarks(), plan.platforms(), Inclusion.NAMED);
    equipment.workloads().build(chosen.benchmarks());
    folder.facts().refuseOther(equipment.workloads().hashes(chosen.benchmarks()));
    try (CampaignPlatforms platforms = begin(chosen, equipment.newSurroundings(planned), runner)) {
      platforms.prepare(equipment.tools());
      platforms.requireAll();
      return makeMissing(folder, platforms, chosen, interruption);
    } catch (CampaignInterruptedException beforeAnotherRun) {
      return folder.finish();
    }
  }

  private CampaignPlatforms begin(
      Catalogue chosen, ScriptEnvironment surroundings, CommandRunner runner) {
    return CampaignPlatforms.begin(chosen.platforms(), surroundings, runner, progress);
  }

  private CollectResult makeMissing(
      CampaignFolder folder,
      CampaignPlatforms platforms,
      Catalogue catalogue,
      Interruption interruption) {
    String goOn = "go on with: tare collect --resume --into " + ShellQuoting.of(folder.path());
    try {
      makeMissing(
          folder, new ScheduleRunner(folder, platforms, looks(folder), interruption), catalogue);
    } catch (InputException stopped) {
      throw new InputException(stopped.getMessage() + "; mend that and " + goOn, stopped);
    }
    if (interruption.requested()) {
      progress.note("interrupted; " + goOn);
    }
    return folder.finish();
  }

  private void makeMissing(CampaignFolder folder, ScheduleRunner rounds, Catalogue catalogue) {
    double seconds = folder.plan().seconds();
    KnownDurations known = KnownDurations.read(equipment.places().durations());
    TimeAccounting watch = rounds.makeMissing(new Forecast(catalogue, seconds, known));
    known.with(watch.durations(seconds)).write(equipment.places().durations());
    folder.facts().tell(watch.facts(folder.facts().course()));
    progress.note(TimeAccounting.line(folder.facts().course()));
  }

  private InterimChecks looks(CampaignFolder folder) {
    return new InterimChecks(folder, rule, progress);
  }
}
