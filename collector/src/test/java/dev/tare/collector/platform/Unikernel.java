package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Cores;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.collector.process.WorkloadBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A unikernel platform as the collector drives it, with arbitrary programs. */
final class Unikernel {

  static final Path PLATFORMS = Path.of("platforms").toAbsolutePath();
  private static final Path OS = PLATFORMS.resolve("unikernel/os");

  private final PlatformLifecycle lifecycle;
  private final Path state;

  private Unikernel(PlatformLifecycle lifecycle, Path state) {
    this.lifecycle = lifecycle;
    this.state = state;
  }

  /**
   * @param path searched for commands
   * @param timeout seconds after which a run is ended
   */
  static Unikernel of(String id, Path temporary, String path, double timeout) throws IOException {
    WorkloadBuilder.make(Path.of("guard").toAbsolutePath(), temporary.resolve("guard"));
    Path disk = Files.createDirectories(temporary.resolve("disk"));
    Path guard = temporary.resolve("guard/guard");
    Path workloads = temporary.resolve("workloads");
    ScriptEnvironment environment =
        new ScriptEnvironment(
            "test", temporary, temporary, workloads, disk, guard, List.of(), 0.2, timeout,
            Cores.ANY, path);
    PlatformFolder folder = PlatformFolder.read(PLATFORMS.resolve(id));
    PlatformLifecycle lifecycle =
        new PlatformLifecycle(folder, environment, new CommandRunner(guard)).begin();
    return new Unikernel(lifecycle, environment.stateOf(id));
  }

  static Unikernel of(String id, Path temporary) throws IOException {
    return of(id, temporary, Tools.of(System.getenv()).path(), 20);
  }

  /** Builds targets of the library OS's Makefile. */
  Unikernel with(String... targets) throws IOException, InterruptedException {
    String out = "OUT=" + state.resolve("programs");
    List<String> words = new ArrayList<>(List.of("make", "--silent", "-C", OS.toString(), out));
    words.addAll(List.of(targets));
    assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    return this;
  }

  ScriptOutput probe() {
    return lifecycle.perform(LifecycleStep.PROBE);
  }

  /** Runs a program of the guest as a benchmark. */
  ScriptOutput run(String line) throws IOException {
    Path folder = Files.createDirectories(state.resolve("workloads/test"));
    Path run = folder.resolve("run");
    Path program = folder.resolve(line.split(" ")[0]);
    Files.writeString(run, "#!/bin/sh\nexec \"${0%/*}\"/" + line + "\n");
    assertThat(run.toFile().setExecutable(true)).isTrue();
    Files.createSymbolicLink(program, PLATFORMS.resolve("unikernel/boot"));
    ScriptOutput output = lifecycle.output(lifecycle.run("test"));
    Files.delete(program);
    return output;
  }
}
