package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.file.Directories;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The platform rump with stand-ins, because Rumprun is not installed. */
class RumpIT {

  @TempDir private static Path temporary;
  private static Rump rump;

  @BeforeAll
  static void prepare() throws Exception {
    rump = Rump.of(temporary, Rump.STANDINS.toString(), Rump.EMULATOR).prepared(temporary);
  }

  @AfterAll
  static void removeLinks() {
    Directories.delete(temporary.resolve("state"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "mem", "disk-random", "fork-spawn"})
  void everyBenchmarkButForkIsMeasured(String benchmark) {
    ScriptOutput output = rump.run(benchmark);
    assertThat(RunOutputParser.parse(output)).as(output.err()).isInstanceOf(Measured.class);
    assertThat(output.inner()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(output.guestSeconds().getAsDouble()).isBetween(0.1, 20.0);
    assertThat(output.facts()).containsKey("hertz_guessed_by_guest");
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
    var facts = rump.perform(LifecycleStep.FACTS).facts();
    assertThat(facts).containsKeys("qemu", "compiler", "toolchain", "hertz", "sha256_forksum");
    assertThat(facts.get("command")).contains("-accel tcg").contains("{\"cmdline\":\"linpack ");
    assertThat(facts.get("disk_command")).contains("if=virtio");
  }

  @Test
  void aToolchainIsFoundByItsFolderOrItsBinOrOnThePath() throws Exception {
    Path bin = Path.of("").toAbsolutePath().relativize(Rump.STANDINS.resolve("bin"));
    assertThat(probed("by-folder", Rump.STANDINS.toString(), Rump.EMULATOR).exit()).isZero();
    assertThat(probed("by-bin", bin.toString(), Rump.EMULATOR).exit()).isZero();
    ScriptOutput onPath = probed("on-path", "", bin.toAbsolutePath() + ":" + Rump.EMULATOR);
    assertThat(onPath.found()).get().asString().contains("rumprun-bake").endsWith("KFLOPS");
  }

  @Test
  void withoutAToolchainItSaysWhatIsMissingAndWhatToDo() throws Exception {
    ScriptOutput nowhere = probed("nowhere", "", Rump.EMULATOR);
    assertThat(nowhere.exit()).isEqualTo(1);
    assertThat(nowhere.reason().map(CodedReason::text))
        .get()
        .asString()
        .endsWith("toolchain found on PATH; missing: x86_64-rumprun-netbsd-gcc");
    assertThat(nowhere.remedy()).get().asString().endsWith("as toolchain of rump");
    ScriptOutput elsewhere = probed("elsewhere", "/nonexistent", Rump.EMULATOR);
    assertThat(elsewhere.reason().map(CodedReason::text))
        .get()
        .asString()
        .contains("toolchain found in /nonexistent or its bin or on PATH; missing: ");
  }

  @Test
  void aToolchainThatDoesNotWorkIsNotUsable() throws Exception {
    Path broken = Files.createDirectories(temporary.resolve("broken"));
    script(broken.resolve("x86_64-rumprun-netbsd-gcc"), "echo 'error: no headers' >&2; exit 1");
    script(broken.resolve("rumprun-bake"), "exit 1");
    ScriptOutput probe = probed("by-broken", broken.toString(), Rump.EMULATOR);
    assertThat(probe.reason().map(CodedReason::text))
        .get()
        .asString()
        .endsWith("linpack: error: no headers");
    Path mute = Files.createDirectories(temporary.resolve("mute"));
    script(mute.resolve("qemu-system-x86_64"), "echo no such accelerator >&2");
    String path = mute + ":" + System.getenv("PATH");
    ScriptOutput unbootable = probed("by-mute", Rump.STANDINS.toString(), path);
    assertThat(unbootable.reason().map(CodedReason::text))
        .get()
        .asString()
        .contains("no such accelerator");
  }

  private static ScriptOutput probed(String name, String toolchain, String path) throws Exception {
    Path own = Files.createDirectories(temporary.resolve(name));
    return Rump.of(own, toolchain, path).perform(LifecycleStep.PROBE);
  }

  private static void script(Path file, String text) throws Exception {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
