package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.folder.PlatformFolder;
import dev.tare.collector.host.Tools;
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
import java.util.ArrayList;
import java.util.List;

/** A unikernel platform as the collector lives it, with programs that are no benchmark. */
final class Unikernel {

  static final Path PLATFORMS = Path.of("platforms").toAbsolutePath();
  private static final Path OS = PLATFORMS.resolve("unikernel/os");

  private final PlatformLife life;
  private final Path state;

  private Unikernel(PlatformLife life, Path state) {
    this.life = life;
    this.state = state;
  }

  /**
   * @param path where commands are looked for
   * @param timeout seconds after which a run is ended
   */
  static Unikernel of(String id, Path temporary, String path, double timeout) throws IOException {
    Workloads.make(Path.of("guard").toAbsolutePath(), temporary.resolve("guard"));
    Path disk = Files.createDirectories(temporary.resolve("disk"));
    Path guard = temporary.resolve("guard/guard");
    Path workloads = temporary.resolve("workloads");
    Surroundings surroundings =
        new Surroundings(
            "test", temporary, temporary, workloads, disk, guard, List.of(), 0.2, timeout,
            Cores.ANY, path);
    PlatformFolder folder = PlatformFolder.read(PLATFORMS.resolve(id));
    PlatformLife life = new PlatformLife(folder, surroundings, new Runner(guard)).begin();
    return new Unikernel(life, surroundings.stateOf(id));
  }

  static Unikernel of(String id, Path temporary) throws IOException {
    return of(id, temporary, Tools.of(System.getenv()).path(), 20);
  }

  /** Builds what the Makefile of the library OS calls by these names. */
  Unikernel with(String... targets) throws IOException, InterruptedException {
    String out = "OUT=" + state.resolve("programs");
    List<String> words = new ArrayList<>(List.of("make", "--silent", "-C", OS.toString(), out));
    words.addAll(List.of(targets));
    assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
    return this;
  }

  Spoken probe() {
    return life.say(Word.PROBE);
  }

  /** Runs a program of the guest by a benchmark of its own. */
  Spoken run(String line) throws IOException {
    Path folder = Files.createDirectories(state.resolve("workloads/test"));
    Path run = folder.resolve("run");
    Path program = folder.resolve(line.split(" ")[0]);
    Files.writeString(run, "#!/bin/sh\nexec \"${0%/*}\"/" + line + "\n");
    assertThat(run.toFile().setExecutable(true)).isTrue();
    Files.createSymbolicLink(program, PLATFORMS.resolve("unikernel/boot"));
    Spoken spoken = life.printed(life.run("test"));
    Files.delete(program);
    return spoken;
  }
}
