package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Cores;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.RunOutcome;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.collector.process.WorkloadBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A guest in real QEMU, with faulty workloads. */
final class Guest {

  /** The platform kvm, but emulated, so that it runs everywhere. */
  private static final Path FOLDER = Path.of("src/test/platforms/kvm_by_tcg");

  static final Path CACHE = Path.of("target/cache/tare").toAbsolutePath();

  private final Path state;
  private final PlatformLifecycle lifecycle;

  Guest(Path temporary, double timeout) throws IOException {
    this(FOLDER, List.of(), temporary, timeout, Tools.of(System.getenv()).path());
  }

  Guest(Path platform, List<String> packages, Path temporary, double timeout) throws IOException {
    this(platform, packages, temporary, timeout, Tools.of(System.getenv()).path());
  }

  static Guest withCommands(String path, Path temporary, double timeout) throws IOException {
    return new Guest(FOLDER, List.of(), temporary, timeout, path);
  }

  /**
   * @param packages that benchmarks need in the guest
   * @param path searched for commands
   */
  private Guest(Path platform, List<String> packages, Path temporary, double timeout, String path)
      throws IOException {
    this.state = temporary.resolve("state");
    PlatformFolder folder = PlatformFolder.read(platform.toAbsolutePath());
    Path guard = Path.of("target/guard").toAbsolutePath();
    WorkloadBuilder.make(Path.of("guard"), guard);
    ScriptEnvironment environment =
        new ScriptEnvironment(
            "guest-" + ProcessHandle.current().pid(),
            state,
            CACHE,
            workloads(temporary.resolve("workloads")),
            Files.createDirectories(temporary.resolve("disk")),
            guard.resolve("guard"),
            packages,
            0.3,
            timeout,
            Cores.ANY,
            path);
    this.lifecycle =
        new PlatformLifecycle(folder, environment, new CommandRunner(environment.guard())).begin();
  }

  private static Path workloads(Path folder) throws IOException {
    WorkloadBuilder.make(Path.of("benchmarks/cpu"), folder.resolve("cpu"));
    WorkloadBuilder.make(Path.of("benchmarks/disk-random"), folder.resolve("disk-random"));
    for (String id : List.of("fill", "hang", "wrong", "panic")) {
      Files.createDirectories(folder.resolve(id));
      Files.copy(
          Path.of("src/test/guest", id, "run"),
          folder.resolve(id).resolve("run"),
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    return folder;
  }

  void assertSucceeds(LifecycleStep step) {
    ScriptOutput output = perform(step);
    assertThat(output.exit()).as(step + ": " + output.err()).isZero();
  }

  ScriptOutput perform(LifecycleStep step) {
    return lifecycle.perform(step);
  }

  ScriptOutput run(String benchmark) {
    return lifecycle.output(lifecycle.run(benchmark));
  }

  RunOutcome outcome(String benchmark) {
    return RunOutputParser.parse(run(benchmark));
  }

  /** Waits until a request to the guest is pending. */
  void awaitAsked() throws InterruptedException {
    Path pending = state.resolve("kvm_by_tcg/pending");
    for (int i = 0; i < 1000 && !Files.exists(pending); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(pending).exists();
  }

  /** The process of QEMU, while it exists. */
  Optional<ProcessHandle> qemu() {
    return ProcessHandle.allProcesses().filter(this::isOurs).findFirst();
  }

  private boolean isOurs(ProcessHandle process) {
    Path of = Path.of("/proc", Long.toString(process.pid()));
    try {
      return Files.readSymbolicLink(of.resolve("cwd")).startsWith(state)
          && Files.readSymbolicLink(of.resolve("exe")).endsWith("qemu-system-x86_64");
    } catch (IOException goneOrForeign) {
      return false;
    }
  }
}
