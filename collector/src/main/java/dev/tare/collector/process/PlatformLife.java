package dev.tare.collector.process;

import dev.tare.collector.folder.PlatformFolder;
import dev.tare.dataset.InputException;
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
public final class PlatformLife {

  /** Names the platform's folder in its state, so that a later start can clean up after a crash. */
  static final String FOLDER = "folder";

  /** What a run may take beyond its deadline, which some platforms keep by themselves. */
  private static final double GRACE = 3;

  private final PlatformFolder platform;
  private final Surroundings surroundings;
  private final Runner runner;

  public PlatformLife(PlatformFolder platform, Surroundings surroundings, Runner runner) {
    this.platform = platform;
    this.surroundings = surroundings;
    this.runner = runner;
  }

  /** Makes room for its state. */
  public PlatformLife begin() {
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
  public PlatformLife lasting(double seconds, double timeout) {
    return new PlatformLife(platform, surroundings.lasting(seconds, timeout), runner);
  }

  public PlatformFolder platform() {
    return platform;
  }

  public boolean has(Word word) {
    return platform.has(word.script());
  }

  public Spoken say(Word word) {
    return commandOf(word)
        .map(command -> printed(runner.run(command, out(), err())))
        .orElseGet(() -> new Spoken(0, "", ""));
  }

  /** Empties caches; absent when the platform has none, false when that is not permitted. */
  public Optional<Boolean> flush() {
    return has(Word.FLUSH) ? Optional.of(say(Word.FLUSH).succeeded()) : Optional.empty();
  }

  /** Makes a run and waits for it; gives its exit code. */
  public int run(String benchmark) {
    return runner.run(commandOf(benchmark), out(), err());
  }

  /** What the last script printed. */
  public Spoken printed(int exit) {
    return Spoken.read(exit, out(), err());
  }

  /** A word's command as it will be started. */
  public Optional<Command> commandOf(Word word) {
    return has(word)
        ? Optional.of(
            new Command(
                word.isPinned() ? surroundings.cores().pinned(script(word)) : script(word),
                surroundings.variables(platform),
                word.seconds(),
                OptionalLong.empty(),
                word.keeps()))
        : Optional.empty();
  }

  private List<String> script(Word word) {
    return List.of(platform.script(word.script()).toString());
  }

  /** A run's command as it will be started. */
  public Command commandOf(String benchmark) {
    return new Command(
        surroundings.cores().pinned(List.of(platform.script("run").toString(), benchmark)),
        surroundings.variables(platform),
        surroundings.timeout() + GRACE,
        OptionalLong.of(Spoken.LIMIT),
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
