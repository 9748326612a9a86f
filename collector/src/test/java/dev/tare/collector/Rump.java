package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.PlatformFolder;
import dev.tare.collector.process.Cores;
import dev.tare.collector.process.PlatformLife;
import dev.tare.collector.process.Runner;
import dev.tare.collector.process.Spoken;
import dev.tare.collector.process.Surroundings;
import dev.tare.collector.process.Word;
import dev.tare.collector.process.Workloads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The platform rump as the collector lives it, with stand-ins for toolchain and emulator. */
final class Rump {

  static final Path STANDINS = Path.of("src/test/rumprun").toAbsolutePath();
  static final String EMULATOR = STANDINS.resolve("qemu") + ":" + System.getenv("PATH");

  private final PlatformLife life;

  private Rump(PlatformLife life) {
    this.life = life;
  }

  /**
   * @param toolchain its folder; empty when it should be found on the path
   */
  static Rump of(Path temporary, String toolchain, String path) throws IOException {
    Workloads.make(Path.of("guard").toAbsolutePath(), temporary.resolve("guard"));
    Path guard = temporary.resolve("guard/guard");
    Surroundings surroundings =
        new Surroundings(
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
        new PlatformLife(folder(temporary, toolchain), surroundings, new Runner(guard)).begin());
  }

  /** As a user would name a toolchain by a variant of their own. */
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
    new Workloads(temporary.resolve("workloads"))
        .build(Catalogue.read(benchmarks, List.of()).benchmarks());
    Spoken spoken = say(Word.PREPARE);
    assertThat(spoken.exit()).as(spoken.err()).isZero();
    return this;
  }

  Spoken say(Word word) {
    return life.say(word);
  }

  Spoken run(String benchmark) {
    return life.printed(life.run(benchmark));
  }
}
