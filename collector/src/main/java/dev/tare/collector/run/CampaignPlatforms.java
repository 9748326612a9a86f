package dev.tare.collector.run;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.CampaignState;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.MarkedProcesses;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.collector.setup.Availability;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Platform;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The platforms of a campaign: prepared once, started and stopped once a session, cleaned up. */
public final class CampaignPlatforms implements AutoCloseable {

  private final Map<String, PlatformLifecycle> lifecycles = new LinkedHashMap<>();
  private final Map<String, Availability> availabilities = new LinkedHashMap<>();
  private final Map<String, ScriptOutput> starts = new LinkedHashMap<>();
  private final ScriptEnvironment environment;
  private final CommandRunner runner;
  private final Progress progress;

  private CampaignPlatforms(
      ScriptEnvironment environment, CommandRunner runner, Progress progress) {
    this.environment = environment;
    this.runner = runner;
    this.progress = progress;
  }

  public static CampaignPlatforms create(
      List<PlatformFolder> folders,
      ScriptEnvironment environment,
      CommandRunner runner,
      Progress progress) {
    CampaignPlatforms platforms = new CampaignPlatforms(environment, runner, progress);
    folders.forEach(
        folder ->
            platforms.lifecycles.put(
                folder.id(), new PlatformLifecycle(folder, environment, runner).begin()));
    return platforms;
  }

  /** Probes and prepares each platform; one that is not usable is left out, with the reason. */
  public void prepare(Tools tools) {
    lifecycles.forEach(
        (id, lifecycle) -> {
          progress.note("preparing " + id);
          Availability probed = Availability.ofProbe(lifecycle, tools);
          Availability availability =
              probed.usable() ? Availability.of(lifecycle.perform(LifecycleStep.PREPARE)) : probed;
          availabilities.put(id, availability);
          if (!availability.usable()) {
            progress.note(id + " is left out: " + availability.text());
          }
        });
  }

  /** Does not measure those for which a quick campaign has no time. */
  public void leaveOut(Map<String, Duration> slow) {
    slow.forEach((id, runs) -> availabilities.replace(id, Availability.notQuick(runs)));
  }

  public boolean has(String id) {
    return lifecycles.containsKey(id);
  }

  /** Sets the target duration and the timeout of the runs to come. */
  public void setDuration(double seconds, double timeout) {
    lifecycles.replaceAll((id, lifecycle) -> lifecycle.withDuration(seconds, timeout));
  }

  PlatformLifecycle lifecycle(String id) {
    return lifecycles.get(id);
  }

  /** The catalogue with the platforms that are usable; fails when there is none. */
  public Catalogue usableOf(Catalogue catalogue) {
    if (usable().isEmpty()) {
      throw new InputException("no platform is usable: " + reasons());
    }
    return new Catalogue(catalogue.benchmarks(), usable());
  }

  /** Fails when one is not usable. */
  public void requireAll() {
    if (!reasons().isEmpty()) {
      throw new InputException(
          "the campaign cannot be resumed without all its platforms: " + reasons());
    }
  }

  private List<PlatformFolder> usable() {
    return lifecycles.values().stream()
        .map(PlatformLifecycle::platform)
        .filter(platform -> availabilities.get(platform.id()).usable())
        .toList();
  }

  private String reasons() {
    return availabilities.entrySet().stream()
        .filter(entry -> !entry.getValue().usable())
        .map(entry -> entry.getKey() + ": " + entry.getValue().text())
        .collect(Collectors.joining("; "));
  }

  /** All platforms, measured or left out. */
  List<Platform> described() {
    return lifecycles.values().stream()
        .map(PlatformLifecycle::platform)
        .map(folder -> described(folder, availabilities.get(folder.id())))
        .toList();
  }

  private static Platform described(PlatformFolder folder, Availability availability) {
    return new Platform(
        folder.id(),
        folder.title(),
        folder.kind(),
        availability.usable(),
        availability.problem(),
        availability.reasonCode(),
        folder.traits());
  }

  /** Starts every usable platform afresh. */
  void start(TimeAccounting times) {
    times.beginSession();
    for (PlatformFolder platform : usable()) {
      ScriptOutput started = timed(platform.id(), LifecycleStep.START, times);
      starts.put(platform.id(), started);
      if (!started.succeeded()) {
        progress.note(platform.id() + " failed to start: " + started.failure().text());
      }
    }
  }

  /** The output of a platform's failed start in this session; absent when it started. */
  Optional<ScriptOutput> failedStart(String id) {
    return Optional.of(starts.get(id)).filter(started -> !started.succeeded());
  }

  void stop(TimeAccounting times) {
    for (PlatformFolder platform : usable()) {
      timed(platform.id(), LifecycleStep.STOP, times);
    }
  }

  private ScriptOutput timed(String id, LifecycleStep step, TimeAccounting times) {
    long started = System.nanoTime();
    ScriptOutput output = lifecycles.get(id).perform(step);
    times.session(id, TimeAccounting.since(started));
    return output;
  }

  /** The facts that started platforms report, by id, except those already known. */
  Map<String, Map<String, String>> facts(Predicate<String> known) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    for (PlatformFolder platform : usable()) {
      if (!known.test(platform.id()) && failedStart(platform.id()).isEmpty()) {
        facts.put(
            platform.id(), lifecycles.get(platform.id()).perform(LifecycleStep.FACTS).facts());
      }
    }
    return facts;
  }

  @Override
  public void close() {
    runner.cleanUp();
    lifecycles.values().forEach(this::cleanUp);
    if (!MarkedProcesses.end(ScriptEnvironment.CAMPAIGN, environment.campaign())) {
      progress.note("a process of this campaign cannot be killed");
    }
    new CampaignState(environment.state()).remove().ifPresent(progress::note);
  }

  /** A failure for one platform, as on a full disk, does not leave the others running. */
  private void cleanUp(PlatformLifecycle lifecycle) {
    try {
      lifecycle.perform(LifecycleStep.CLEANUP);
    } catch (InputException failed) {
      progress.note("cleanup of " + lifecycle.platform().id() + " failed: " + failed.getMessage());
    }
  }
}
