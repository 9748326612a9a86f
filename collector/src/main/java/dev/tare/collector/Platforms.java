package dev.tare.collector;

import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.PlatformFolder;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.Leftovers;
import dev.tare.collector.process.PlatformLife;
import dev.tare.collector.process.Runner;
import dev.tare.collector.process.Spoken;
import dev.tare.collector.process.Surroundings;
import dev.tare.collector.process.Word;
import dev.tare.dataset.InputException;
import dev.tare.dataset.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The platforms of a campaign: prepared once, started and stopped once a session, cleaned up. */
final class Platforms implements AutoCloseable {

  private final Map<String, PlatformLife> lives = new LinkedHashMap<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private final Map<String, Spoken> starts = new LinkedHashMap<>();
  private final Surroundings surroundings;
  private final Runner runner;
  private final Progress progress;

  private Platforms(Surroundings surroundings, Runner runner, Progress progress) {
    this.surroundings = surroundings;
    this.runner = runner;
    this.progress = progress;
  }

  static Platforms begin(
      List<PlatformFolder> folders, Surroundings surroundings, Runner runner, Progress progress) {
    Platforms platforms = new Platforms(surroundings, runner, progress);
    folders.forEach(
        folder ->
            platforms.lives.put(
                folder.id(), new PlatformLife(folder, surroundings, runner).begin()));
    return platforms;
  }

  /** Probes and prepares each one; a platform that cannot be had is left out, with its reason. */
  void prepare(Tools tools) {
    lives.forEach(
        (id, life) -> {
          progress.note("preparing " + id);
          Verdict probed = Verdict.ofProbe(life, tools);
          Verdict verdict = probed.usable() ? Verdict.of(life.say(Word.PREPARE)) : probed;
          verdicts.put(id, verdict);
          if (!verdict.usable()) {
            progress.note(id + " is left out: " + verdict.text());
          }
        });
  }

  /** Lets runs last so many seconds, and no longer than the timeout. */
  void follow(double seconds, double timeout) {
    lives.replaceAll((id, life) -> life.lasting(seconds, timeout));
  }

  PlatformLife life(String id) {
    return lives.get(id);
  }

  /** The catalogue with those that can be measured; that there is none is a complaint. */
  Catalogue usableOf(Catalogue catalogue) {
    if (usable().isEmpty()) {
      throw new InputException("no platform can be measured: " + reasons());
    }
    return new Catalogue(catalogue.benchmarks(), usable());
  }

  /** Complains when one cannot be measured. */
  void requireAll() {
    if (!reasons().isEmpty()) {
      throw new InputException("the campaign cannot go on without all its platforms: " + reasons());
    }
  }

  private List<PlatformFolder> usable() {
    return lives.values().stream()
        .map(PlatformLife::platform)
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
        .map(PlatformLife::platform)
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
  void start(Stopwatch watch) {
    watch.beginSession();
    for (PlatformFolder platform : usable()) {
      Spoken started = timed(platform.id(), Word.START, watch);
      starts.put(platform.id(), started);
      if (!started.succeeded()) {
        progress.note(platform.id() + " does not start: " + started.complaint());
      }
    }
  }

  /** What a platform said when it did not start in this session; absent when it did. */
  Optional<Spoken> failedStart(String id) {
    return Optional.of(starts.get(id)).filter(started -> !started.succeeded());
  }

  void stop(Stopwatch watch) {
    for (PlatformFolder platform : usable()) {
      timed(platform.id(), Word.STOP, watch);
    }
  }

  private Spoken timed(String id, Word word, Stopwatch watch) {
    long begun = System.nanoTime();
    Spoken spoken = lives.get(id).say(word);
    watch.session(id, Stopwatch.since(begun));
    return spoken;
  }

  /** What the started platforms say of themselves, by id; of those of which it is not known. */
  Map<String, Map<String, String>> facts(Predicate<String> known) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    for (PlatformFolder platform : usable()) {
      if (!known.test(platform.id()) && failedStart(platform.id()).isEmpty()) {
        facts.put(platform.id(), lives.get(platform.id()).say(Word.FACTS).facts());
      }
    }
    return facts;
  }

  @Override
  public void close() {
    runner.cleanUp();
    lives.values().forEach(this::cleanUp);
    if (!Leftovers.endProcesses(Surroundings.CAMPAIGN, surroundings.campaign())) {
      progress.note("a process of this campaign does not end");
    }
    Leftovers.delete(surroundings.state());
  }

  /** What fails for one platform, as on a full disk, is no reason to leave the others running. */
  private void cleanUp(PlatformLife life) {
    try {
      life.say(Word.CLEANUP);
    } catch (InputException failed) {
      progress.note(life.platform().id() + " is not cleaned up: " + failed.getMessage());
    }
  }
}
