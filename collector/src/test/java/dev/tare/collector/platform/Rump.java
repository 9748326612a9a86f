package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Cores;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.collector.process.WorkloadBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platform rump as the collector drives it, with stand-ins for toolchain and emulator. */
final class Rump {

  static final Path STANDINS = Path.of("src/test/rumprun").toAbsolutePath();
  static final String EMULATOR = STANDINS.resolve("qemu") + ":" + withoutToolchain();

  private final PlatformLifecycle lifecycle;

  /** The path without a real toolchain, which this host may have. */
  private static String withoutToolchain() {
    return Stream.of(System.getenv("PATH").split(":"))
        .filter(folder -> Files.notExists(Path.of(folder, "rumprun-bake")))
        .collect(Collectors.joining(":"));
  }

  private Rump(PlatformLifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * @param toolchain its directory; empty to find it on the path
   */
  static Rump of(Path temporary, String toolchain, String path) throws IOException {
    WorkloadBuilder.make(Path.of("guard").toAbsolutePath(), temporary.resolve("guard"));
    Path guard = temporary.resolve("guard/guard");
    ScriptEnvironment environment =
        new ScriptEnvironment(
            "test",
            temporary.resolve("state"),
            temporary,
            temporary.resolve("workloads"),
            Files.createDirectories(temporary.resolve("disk")),
            guard,
            List.of(),
            0.2,
            20,
            Cores.ANY,
            path);
    return new Rump(
        new PlatformLifecycle(folder(temporary, toolchain), environment, new CommandRunner(guard))
            .begin());
  }

  /** A user's own variant that names a toolchain. */
  private static PlatformFolder folder(Path temporary, String toolchain) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("rump_here"));
    String like = Path.of("platforms/rump").toAbsolutePath().toString();
    Files.writeString(
        folder.resolve("platform.yaml"),
        "like: '" + like + "'\ntitle: Rump\noptions: {toolchain: '" + toolchain + "'}\n");
    return PlatformFolder.read(folder);
  }

  Rump prepared(Path temporary) {
    Path benchmarks = Path.of("benchmarks").toAbsolutePath();
    new WorkloadBuilder(temporary.resolve("workloads"))
        .build(Catalogue.read(benchmarks, List.of()).benchmarks());
    ScriptOutput output = perform(LifecycleStep.PREPARE);
    assertThat(output.exit()).as(output.err()).isZero();
    return this;
  }

  ScriptOutput perform(LifecycleStep step) {
    return lifecycle.perform(step);
  }

  ScriptOutput run(String benchmark) {
    return lifecycle.output(lifecycle.run(benchmark));
  }
}
