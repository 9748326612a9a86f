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
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Collects a campaign: from wishes to a folder of runs. */
public final class Collector {

  private final Equipment equipment;
  private final String tool;
  private final Progress progress;

  /**
   * @param tool name and version of this program, for the dataset
   */
  public Collector(Places places, Tools tools, String tool, Progress progress) {
    this.equipment = new Equipment(places, tools);
    this.tool = tool;
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
      Plan plan = Forecast.of(usable, wishes).plan(wishes);
      platforms.follow(plan);
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

  private Collected goOn(
      CampaignFolder folder, Wishes wishes, Runner runner, Interruption interruption) {
    if (folder.missing().isEmpty()) {
      return folder.finish();
    }
    Plan plan = folder.plan();
    Wishes planned = plan.wishes(wishes);
    Catalogue chosen =
        equipment.catalogue().only(plan.benchmarks(), plan.platforms(), Presence.NAMED);
    equipment.workloads().build(chosen.benchmarks());
    folder.refuseOther(equipment.workloads().hashes(chosen.benchmarks()));
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
    Forecast forecast = new Forecast(catalogue, folder.plan().seconds());
    String goOn = "go on with: tare collect --resume --into " + folder.path();
    try {
      new Rounds(folder, platforms, progress, interruption).makeMissing(forecast);
    } catch (Interrupted ended) {
      progress.end();
    } catch (InputException stopped) {
      throw new InputException(stopped.getMessage() + "; mend that and " + goOn, stopped);
    }
    if (interruption.requested()) {
      progress.note("interrupted; " + goOn);
    }
    return folder.finish();
  }
}
