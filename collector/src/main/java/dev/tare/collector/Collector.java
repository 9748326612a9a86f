package dev.tare.collector;

import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.Presence;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.Interrupted;
import dev.tare.collector.process.Leftovers;
import dev.tare.collector.process.Lock;
import dev.tare.collector.process.Runner;
import dev.tare.collector.process.Surroundings;
import dev.tare.collector.process.Workloads;
import dev.tare.dataset.CampaignWriter;
import dev.tare.dataset.Description;
import dev.tare.dataset.InputException;
import dev.tare.dataset.ShellWord;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Collects a campaign: from wishes to a folder of runs. */
public final class Collector {

  private final Equipment equipment;
  private final String tool;
  private final StoppingRule rule;
  private final Progress progress;

  /**
   * @param tool name and version of this program, for the dataset
   * @param rule says when a campaign without a fixed number of rounds has measured enough
   */
  public Collector(Places places, Tools tools, String tool, StoppingRule rule, Progress progress) {
    this.equipment = new Equipment(places, tools);
    this.tool = tool;
    this.rule = rule;
    this.progress = progress;
  }

  /** Starts a campaign in a folder, or goes on with the one that is there. */
  public Collected collect(Path into, boolean resume, Wishes wishes) {
    return Lock.holding(equipment.places().lock(), () -> collectAlone(into, resume, wishes))
        .orElse(Collected.BUSY);
  }

  /**
   * Makes one run of every cell of which nobody knows how long it takes here, and keeps only that.
   *
   * @return whether it could: no campaign measures meanwhile
   */
  public boolean tryOut(Wishes wishes) {
    return Lock.holding(equipment.places().lock(), () -> tryOutAlone(wishes)).isPresent();
  }

  private Collected collectAlone(Path into, boolean resume, Wishes wishes) {
    Runner runner = runnerAfterCleaning(wishes);
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

  private boolean tryOutAlone(Wishes wishes) {
    Runner runner = runnerAfterCleaning(wishes);
    try (Interruption interruption = Interruption.handledBy(runner::interrupt)) {
      Catalogue chosen = built(wishes, leftOut(wishes));
      try (Platforms platforms = begin(chosen, equipment.newSurroundings(wishes), runner)) {
        platforms.prepare(equipment.tools());
        tried(forecast(platforms.usableOf(chosen), wishes), wishes, platforms, interruption);
      }
    } catch (Interrupted beforeTheEnd) {
      progress.note("interrupted");
    }
    return true;
  }

  /** What a campaign that was killed left is gone before another one starts anything. */
  private Runner runnerAfterCleaning(Wishes wishes) {
    Places places = equipment.places();
    Workloads.make(places.guardSource(), places.guardFolder());
    Runner runner = new Runner(places.guard());
    Leftovers.remove(places.running(), id -> equipment.surroundings(id, wishes), runner)
        .forEach(id -> progress.note("cleaned up after a campaign that was killed"));
    return runner;
  }

  /** The benchmarks whose tools are not here, with what is missing. */
  private Map<String, String> leftOut(Wishes wishes) {
    Map<String, String> leftOut = equipment.unequipped(wishes.chosenFrom(equipment.catalogue()));
    leftOut.forEach((id, why) -> progress.note(id + " is left out: " + why));
    return leftOut;
  }

  private Catalogue built(Wishes wishes, Map<String, String> leftOut) {
    Catalogue chosen = wishes.chosenFrom(equipment.catalogue()).without(leftOut.keySet());
    equipment.workloads().build(chosen.benchmarks());
    return chosen;
  }

  private Collected begin(Path into, Wishes wishes, Runner runner, Interruption interruption) {
    CampaignWriter.refuseUsed(into);
    Map<String, String> leftOut = leftOut(wishes);
    Catalogue chosen = built(wishes, leftOut);
    try (Platforms platforms = begin(chosen, equipment.newSurroundings(wishes), runner)) {
      platforms.prepare(equipment.tools());
      Catalogue usable = platforms.usableOf(chosen);
      Plan plan = knowing(forecast(usable, wishes), wishes, platforms, interruption).plan(wishes);
      platforms.follow(plan.seconds(), plan.timeout());
      Description description =
          new Describer(tool, equipment, equipment.disk(wishes))
              .describe(into, plan, chosen, platforms, leftOut);
      try (CampaignFolder folder = CampaignFolder.create(into, description, plan)) {
        return makeMissing(folder, platforms, usable, interruption);
      }
    } catch (Interrupted beforeTheFirstRun) {
      return new Collected(Ending.INTERRUPTED, 0, 0, 0);
    }
  }

  private Forecast forecast(Catalogue usable, Wishes wishes) {
    return Forecast.of(usable, wishes, Durations.read(equipment.places().durations()));
  }

  /** Where time is short it must be known how long runs take here. */
  private Forecast knowing(
      Forecast forecast, Wishes wishes, Platforms platforms, Interruption interruption) {
    return forecast.isLimited(wishes) ? tried(forecast, wishes, platforms, interruption) : forecast;
  }

  /** The forecast after one run of every cell that was unknown to it. */
  private Forecast tried(
      Forecast forecast, Wishes wishes, Platforms platforms, Interruption interruption) {
    if (forecast.unknown().isEmpty()) {
      return forecast;
    }
    platforms.follow(forecast.runSeconds(), wishes.runTimeout());
    Pilot pilot = new Pilot(platforms, progress, interruption);
    Durations tried = pilot.fly(forecast.unknown(), forecast.runSeconds());
    forecast.known().with(tried).write(equipment.places().durations());
    return forecast(forecast.catalogue(), wishes);
  }

  private Collected goOn(
      CampaignFolder folder, Wishes wishes, Runner runner, Interruption interruption) {
    if (new Looks(folder, rule, progress).enough()) {
      return folder.finish();
    }
    Plan plan = folder.plan();
    Wishes planned = plan.wishes(wishes);
    Catalogue chosen =
        equipment.catalogue().only(plan.benchmarks(), plan.platforms(), Presence.NAMED);
    equipment.workloads().build(chosen.benchmarks());
    folder.facts().refuseOther(equipment.workloads().hashes(chosen.benchmarks()));
    try (Platforms platforms = begin(chosen, equipment.newSurroundings(planned), runner)) {
      platforms.prepare(equipment.tools());
      platforms.requireAll();
      return makeMissing(folder, platforms, chosen, interruption);
    } catch (Interrupted beforeAnotherRun) {
      return folder.finish();
    }
  }

  private Platforms begin(Catalogue chosen, Surroundings surroundings, Runner runner) {
    return Platforms.begin(chosen.platforms(), surroundings, runner, progress);
  }

  private Collected makeMissing(
      CampaignFolder folder, Platforms platforms, Catalogue catalogue, Interruption interruption) {
    String goOn = "go on with: tare collect --resume --into " + ShellWord.of(folder.path());
    try {
      makeMissing(folder, new Rounds(folder, platforms, looks(folder), interruption), catalogue);
    } catch (InputException stopped) {
      throw new InputException(stopped.getMessage() + "; mend that and " + goOn, stopped);
    }
    if (interruption.requested()) {
      progress.note("interrupted; " + goOn);
    }
    return folder.finish();
  }

  private void makeMissing(CampaignFolder folder, Rounds rounds, Catalogue catalogue) {
    double seconds = folder.plan().seconds();
    Durations known = Durations.read(equipment.places().durations());
    Stopwatch watch = rounds.makeMissing(new Forecast(catalogue, seconds, known));
    known.with(watch.durations(seconds)).write(equipment.places().durations());
    folder.facts().tell(watch.facts(folder.facts().course()));
    progress.note(Stopwatch.line(folder.facts().course()));
  }

  private Looks looks(CampaignFolder folder) {
    return new Looks(folder, rule, progress);
  }
}
