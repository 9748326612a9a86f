package dev.tare.collector.process;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A platform in one campaign: says its words by running its scripts. A word without a script needs
 * nothing done.
 */
public final class PlatformLifecycle {

  /** Names the platform's folder in its state, so that a later start can clean up after a crash. */
  static final String FOLDER = "folder";

  /** What a run may take beyond its deadline, which some platforms keep by themselves. */
  private static final double GRACE = 3;

  private final PlatformFolder platform;
  private final ScriptEnvironment surroundings;
  private final CommandRunner runner;

  public PlatformLifecycle(
      PlatformFolder platform, ScriptEnvironment surroundings, CommandRunner runner) {
    this.platform = platform;
    this.surroundings = surroundings;
    this.runner = runner;
  }

  /** Makes room for its state. */
  public PlatformLifecycle begin() {
    try {
      Files.createDirectories(state());
      Files.writeString(
          state().resolve(FOLDER), platform.folder().toAbsolutePath().normalize().toString());
      return this;
    } catch (IOException failed) {
      throw InputException.of(state(), "cannot be written", failed);
    }
  }

  /** The same platform, told that runs have another length. */
  public PlatformLifecycle lasting(double seconds, double timeout) {
    return new PlatformLifecycle(platform, surroundings.lasting(seconds, timeout), runner);
  }

  public PlatformFolder platform() {
    return platform;
  }

  public boolean has(LifecycleStep word) {
    return platform.has(word.script());
  }

  public ScriptOutput say(LifecycleStep word) {
    return commandOf(word)
        .map(command -> printed(runner.run(command, out(), err())))
        .orElseGet(() -> new ScriptOutput(0, "", ""));
  }

  /** Empties caches; absent when the platform has none, false when that is not permitted. */
  public Optional<Boolean> flush() {
    return has(LifecycleStep.FLUSH)
        ? Optional.of(say(LifecycleStep.FLUSH).succeeded())
        : Optional.empty();
  }

  /** Makes a run and waits for it; gives its exit code. */
  public int run(String benchmark) {
    return runner.run(commandOf(benchmark), out(), err());
  }

  /** What the last script printed. */
  public ScriptOutput printed(int exit) {
    return ScriptOutput.read(exit, out(), err());
  }

  /** A word's command as it will be started. */
  public Optional<ScriptCommand> commandOf(LifecycleStep word) {
    return has(word)
        ? Optional.of(
            new ScriptCommand(
                word.isPinned() ? surroundings.cores().pinned(script(word)) : script(word),
                surroundings.variables(platform),
                word.seconds(),
                OptionalLong.empty(),
                word.keeps()))
        : Optional.empty();
  }

  private List<String> script(LifecycleStep word) {
    return List.of(platform.script(word.script()).toString());
  }

  /** A run's command as it will be started. */
  public ScriptCommand commandOf(String benchmark) {
    return new ScriptCommand(
        surroundings.cores().pinned(List.of(platform.script("run").toString(), benchmark)),
        surroundings.variables(platform),
        surroundings.timeout() + GRACE,
        OptionalLong.of(ScriptOutput.LIMIT),
        false);
  }

  private Path out() {
    return state().resolve("out");
  }

  private Path err() {
    return state().resolve("err");
  }

  private Path state() {
    return surroundings.stateOf(platform.id());
  }
}
