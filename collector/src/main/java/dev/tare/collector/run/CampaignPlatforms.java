package dev.tare.collector.run;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.MarkedProcesses;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.collector.setup.Availability;
import dev.tare.dataset.Platform;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The platforms of a campaign: prepared once, started and stopped once a session, cleaned up. */
public final class CampaignPlatforms implements AutoCloseable {

  private final Map<String, PlatformLifecycle> lives = new LinkedHashMap<>();
  private final Map<String, Availability> verdicts = new LinkedHashMap<>();
  private final Map<String, ScriptOutput> starts = new LinkedHashMap<>();
  private final ScriptEnvironment surroundings;
  private final CommandRunner runner;
  private final Progress progress;

  private CampaignPlatforms(
      ScriptEnvironment surroundings, CommandRunner runner, Progress progress) {
    this.surroundings = surroundings;
    this.runner = runner;
    this.progress = progress;
  }

  public static CampaignPlatforms begin(
      List<PlatformFolder> folders,
      ScriptEnvironment surroundings,
      CommandRunner runner,
      Progress progress) {
    CampaignPlatforms platforms = new CampaignPlatforms(surroundings, runner, progress);
    folders.forEach(
        folder ->
            platforms.lives.put(
                folder.id(), new PlatformLifecycle(folder, surroundings, runner).begin()));
    return platforms;
  }

  /** Probes and prepares each one; a platform that cannot be had is left out, with its reason. */
  public void prepare(Tools tools) {
    lives.forEach(
        (id, life) -> {
          progress.note("preparing " + id);
          Availability probed = Availability.ofProbe(life, tools);
          Availability verdict =
              probed.usable() ? Availability.of(life.say(LifecycleStep.PREPARE)) : probed;
          verdicts.put(id, verdict);
          if (!verdict.usable()) {
            progress.note(id + " is left out: " + verdict.text());
          }
        });
  }

  /** Lets runs last so many seconds, and no longer than the timeout. */
  public void follow(double seconds, double timeout) {
    lives.replaceAll((id, life) -> life.lasting(seconds, timeout));
  }

  PlatformLifecycle life(String id) {
    return lives.get(id);
  }

  /** The catalogue with those that can be measured; that there is none is a complaint. */
  public Catalogue usableOf(Catalogue catalogue) {
    if (usable().isEmpty()) {
      throw new InputException("no platform can be measured: " + reasons());
    }
    return new Catalogue(catalogue.benchmarks(), usable());
  }

  /** Complains when one cannot be measured. */
  public void requireAll() {
    if (!reasons().isEmpty()) {
      throw new InputException("the campaign cannot go on without all its platforms: " + reasons());
    }
  }

  private List<PlatformFolder> usable() {
    return lives.values().stream()
        .map(PlatformLifecycle::platform)
        .filter(platform -> verdicts.get(platform.id()).usable())
        .toList();
  }

  private String reasons() {
    return verdicts.entrySet().stream()
        .filter(entry -> !entry.getValue().usable())
        .map(entry -> entry.getKey() + ": " + entry.getValue().text())
        .collect(Collectors.joining("; "));
  }

  /** All of them, measured or left out. */
  List<Platform> described() {
    return lives.values().stream()
        .map(PlatformLifecycle::platform)
        .map(
            folder ->
                new Platform(
                    folder.id(),
                    folder.title(),
                    folder.kind(),
                    verdicts.get(folder.id()).usable(),
                    verdicts.get(folder.id()).complaint()))
        .toList();
  }

  /** Starts every usable one anew. */
  void start(TimeAccounting watch) {
    watch.beginSession();
    for (PlatformFolder platform : usable()) {
      ScriptOutput started = timed(platform.id(), LifecycleStep.START, watch);
      starts.put(platform.id(), started);
      if (!started.succeeded()) {
        progress.note(platform.id() + " does not start: " + started.complaint());
      }
    }
  }

  /** What a platform said when it did not start in this session; absent when it did. */
  Optional<ScriptOutput> failedStart(String id) {
    return Optional.of(starts.get(id)).filter(started -> !started.succeeded());
  }

  void stop(TimeAccounting watch) {
    for (PlatformFolder platform : usable()) {
      timed(platform.id(), LifecycleStep.STOP, watch);
    }
  }

  private ScriptOutput timed(String id, LifecycleStep word, TimeAccounting watch) {
    long begun = System.nanoTime();
    ScriptOutput spoken = lives.get(id).say(word);
    watch.session(id, TimeAccounting.since(begun));
    return spoken;
  }

  /** What the started platforms say of themselves, by id; of those of which it is not known. */
  Map<String, Map<String, String>> facts(Predicate<String> known) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    for (PlatformFolder platform : usable()) {
      if (!known.test(platform.id()) && failedStart(platform.id()).isEmpty()) {
        facts.put(platform.id(), lives.get(platform.id()).say(LifecycleStep.FACTS).facts());
      }
    }
    return facts;
  }

  @Override
  public void close() {
    runner.cleanUp();
    lives.values().forEach(this::cleanUp);
    if (!MarkedProcesses.end(ScriptEnvironment.CAMPAIGN, surroundings.campaign())) {
      progress.note("a process of this campaign does not end");
    }
    Directories.delete(surroundings.state());
  }

  /** What fails for one platform, as on a full disk, is no reason to leave the others running. */
  private void cleanUp(PlatformLifecycle life) {
    try {
      life.say(LifecycleStep.CLEANUP);
    } catch (InputException failed) {
      progress.note(life.platform().id() + " is not cleaned up: " + failed.getMessage());
    }
  }
}
