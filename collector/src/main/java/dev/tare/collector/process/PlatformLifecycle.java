package dev.tare.collector.process;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.HostIdentity;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A platform in one campaign: performs lifecycle steps by running its scripts. A step without a
 * script does nothing.
 */
public final class PlatformLifecycle {

  /** Holds the platform's directory in its state, so that a later campaign can clean up. */
  static final String FOLDER = "folder";

  /** Holds the machine on which it runs, the only one that can clean up. */
  static final String HOST = "host";

  /** Seconds that a run may take beyond its timeout, which some platforms enforce themselves. */
  private static final double GRACE = 3;

  private final PlatformFolder platform;
  private final ScriptEnvironment environment;
  private final CommandRunner runner;

  public PlatformLifecycle(
      PlatformFolder platform, ScriptEnvironment environment, CommandRunner runner) {
    this.platform = platform;
    this.environment = environment;
    this.runner = runner;
  }

  /** Creates its state directory. */
  public PlatformLifecycle begin() {
    try {
      Files.createDirectories(state());
      String folder = platform.folder().toAbsolutePath().normalize().toString();
      AtomicFile.write(
          state().resolve(HOST), HostIdentity.machine().getBytes(StandardCharsets.UTF_8));
      AtomicFile.write(state().resolve(FOLDER), folder.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException failed) {
      throw InputException.of(state(), "cannot be written", failed);
    }
  }

  /** The same platform with runs of another duration. */
  public PlatformLifecycle withDuration(double seconds, double timeout) {
    return new PlatformLifecycle(platform, environment.withDuration(seconds, timeout), runner);
  }

  public PlatformFolder platform() {
    return platform;
  }

  public boolean has(LifecycleStep step) {
    return platform.has(step.script());
  }

  public ScriptOutput perform(LifecycleStep step) {
    return commandOf(step)
        .map(command -> output(runner.run(command, out(), err())))
        .orElseGet(() -> new ScriptOutput(0, "", ""));
  }

  /** Empties caches; absent when the platform has none, false when that is not permitted. */
  public Optional<Boolean> flush() {
    return has(LifecycleStep.FLUSH)
        ? Optional.of(perform(LifecycleStep.FLUSH).succeeded())
        : Optional.empty();
  }

  /** Makes a run and waits for it; returns its exit code. */
  public int run(String benchmark) {
    return runner.run(commandOf(benchmark), out(), err());
  }

  /** The output of the last script. */
  public ScriptOutput output(int exit) {
    ScriptOutput output = ScriptOutput.read(exit, out(), err());
    boolean crashed = exit >= GuardExit.SIGNAL;
    return exit == 0 || crashed
        ? output
        : FullDisks.named(output, List.of(environment.disk(), state()));
  }

  /** The command of a step; absent when it has no script. */
  public Optional<ScriptCommand> commandOf(LifecycleStep step) {
    return has(step)
        ? Optional.of(
            new ScriptCommand(
                step.isPinned() ? environment.cores().pinned(script(step)) : script(step),
                environment.variables(platform),
                step.seconds(),
                OptionalLong.empty(),
                step.keeps(),
                state()))
        : Optional.empty();
  }

  private List<String> script(LifecycleStep step) {
    return List.of(platform.script(step.script()).toString());
  }

  /** The command of a run. */
  public ScriptCommand commandOf(String benchmark) {
    return new ScriptCommand(
        environment.cores().pinned(List.of(platform.script("run").toString(), benchmark)),
        environment.variables(platform),
        environment.timeout() + GRACE,
        OptionalLong.of(ScriptOutput.LIMIT),
        false,
        state());
  }

  private Path out() {
    return state().resolve("out");
  }

  private Path err() {
    return state().resolve("err");
  }

  private Path state() {
    return environment.stateOf(platform.id());
  }
}
