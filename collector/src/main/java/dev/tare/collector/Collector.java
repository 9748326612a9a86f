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
import dev.tare.dataset.Cell;
import dev.tare.dataset.Description;
import dev.tare.dataset.InputException;
import dev.tare.dataset.ShellWord;
import java.nio.file.Path;
import java.util.List;
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

  private Collected collectAlone(Path into, boolean resume, Wishes wishes) {
    Places places = equipment.places();
    Workloads.make(places.guardSource(), places.guardFolder());
    Runner runner = new Runner(places.guard());
    Leftovers.remove(places.running(), id -> equipment.surroundings(id, wishes), runner)
        .forEach(id -> progress.note("cleaned up after a campaign that was killed"));
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

  private Collected begin(Path into, Wishes wishes, Runner runner, Interruption interruption) {
    CampaignWriter.refuseUsed(into);
    Catalogue wanted = wishes.chosenFrom(equipment.catalogue());
    Map<String, String> leftOut = equipment.unequipped(wanted);
    leftOut.forEach((id, why) -> progress.note(id + " is left out: " + why));
    Catalogue chosen = wanted.without(leftOut.keySet());
    equipment.workloads().build(chosen.benchmarks());
    try (Platforms platforms = begin(chosen, equipment.newSurroundings(wishes), runner)) {
      platforms.prepare(equipment.tools());
      Catalogue usable = platforms.usableOf(chosen);
      Plan plan = forecast(usable, wishes, platforms, interruption).plan(wishes);
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

  /** Where time is short it must be known how long runs take here. */
  private Forecast forecast(
      Catalogue usable, Wishes wishes, Platforms platforms, Interruption interruption) {
    Durations known = Durations.read(equipment.places().durations());
    Forecast forecast = Forecast.of(usable, wishes, known);
    List<Cell> unknown = forecast.unknown();
    if (unknown.isEmpty() || !forecast.isLimited(wishes)) {
      return forecast;
    }
    platforms.follow(forecast.runSeconds(), wishes.runTimeout());
    Pilot pilot = new Pilot(platforms, progress, interruption);
    Durations tried = known.with(pilot.fly(unknown, forecast.runSeconds()));
    tried.write(equipment.places().durations());
    return Forecast.of(usable, wishes, tried);
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
