package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.Judge;
import dev.tare.collector.process.Leftovers;
import dev.tare.collector.process.Outcome.Measured;
import dev.tare.collector.process.Spoken;
import dev.tare.collector.process.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform rump's life, over stand-ins: there is no Rumprun where this runs. */
class RumpIT {

  @TempDir private static Path temporary;
  private static Rump rump;

  @BeforeAll
  static void prepare() throws Exception {
    rump = Rump.of(temporary, Rump.STANDINS.toString(), Rump.EMULATOR).prepared(temporary);
  }

  @AfterAll
  static void removeLinks() {
    Leftovers.delete(temporary.resolve("state"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "mem", "disk-random", "fork-spawn"})
  void everyBenchmarkButForkIsMeasured(String benchmark) {
    Spoken spoken = rump.run(benchmark);
    assertThat(Judge.of(spoken)).as(spoken.err()).isInstanceOf(Measured.class);
    assertThat(spoken.words("inner")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(spoken.guestSeconds().getAsDouble()).isBetween(0.1, 20.0);
    assertThat(spoken.facts()).containsKey("hertz_guessed_by_guest");
  }

  @Test
  void aChildIsAProcessWithItsParameterAndItsPipe() {
    assertThat(rump.run("fork-spawn").facts())
        .containsEntry("sum", "5050")
        .containsEntry("processes", "199")
        .containsEntry("peak", "8")
        .containsKey("process");
  }

  @Test
  void theFactsSayHowItIsStarted() {
    var facts = rump.say(Word.FACTS).facts();
    assertThat(facts).containsKeys("qemu", "compiler", "toolchain", "hertz", "sha256_forksum");
    assertThat(facts.get("command")).contains("-accel tcg").contains("{\"cmdline\":\"linpack ");
    assertThat(facts.get("disk_command")).contains("if=virtio");
  }

  @Test
  void aToolchainIsFoundByItsFolderOrItsBinOrOnThePath() throws Exception {
    Path bin = Path.of("").toAbsolutePath().relativize(Rump.STANDINS.resolve("bin"));
    assertThat(probed("by-folder", Rump.STANDINS.toString(), Rump.EMULATOR).exit()).isZero();
    assertThat(probed("by-bin", bin.toString(), Rump.EMULATOR).exit()).isZero();
    Spoken onPath = probed("on-path", "", bin.toAbsolutePath() + ":" + Rump.EMULATOR);
    assertThat(onPath.word("found")).get().asString().contains("rumprun-bake").endsWith("KFLOPS");
  }

  @Test
  void withoutAToolchainItSaysWhatIsMissingAndWhatToDo() throws Exception {
    Spoken nowhere = probed("nowhere", "", Rump.EMULATOR);
    assertThat(nowhere.exit()).isEqualTo(1);
    assertThat(nowhere.word("reason")).get().asString().endsWith("is not on PATH");
    assertThat(nowhere.word("remedy")).get().asString().endsWith("as toolchain of rump");
    Spoken elsewhere = probed("elsewhere", "/nonexistent", Rump.EMULATOR);
    assertThat(elsewhere.word("reason"))
        .get()
        .asString()
        .endsWith("not in /nonexistent or its bin or on PATH");
  }

  @Test
  void aToolchainThatDoesNotWorkIsNotUsable() throws Exception {
    Path broken = Files.createDirectories(temporary.resolve("broken"));
    script(broken.resolve("x86_64-rumprun-netbsd-gcc"), "echo 'error: no headers' >&2; exit 1");
    script(broken.resolve("rumprun-bake"), "exit 1");
    Spoken probe = probed("by-broken", broken.toString(), Rump.EMULATOR);
    assertThat(probe.word("reason")).get().asString().endsWith("linpack: error: no headers");
    Path mute = Files.createDirectories(temporary.resolve("mute"));
    script(mute.resolve("qemu-system-x86_64"), "echo no such accelerator >&2");
    String path = mute + ":" + System.getenv("PATH");
    Spoken unbootable = probed("by-mute", Rump.STANDINS.toString(), path);
    assertThat(unbootable.word("reason")).get().asString().contains("no such accelerator");
  }

  private static Spoken probed(String name, String toolchain, String path) throws Exception {
    Path own = Files.createDirectories(temporary.resolve(name));
    return Rump.of(own, toolchain, path).say(Word.PROBE);
  }

  private static void script(Path file, String text) throws Exception {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
