package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What a {@code tare.yaml} does to the commands. */
@Isolated("sets a system property")
class ConfiguredTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void home() {
    System.setProperty("tare.home", "..");
  }

  @AfterEach
  void noHome() {
    System.clearProperty("tare.home");
  }

  @Test
  void commandLineOptionsOverrideSettings() throws IOException {
    Path file = file("platforms: [native]\nbenchmarks: [cpu]\nrounds: 3\nseed: 7\n");
    assertThat(tare("plan", "--config", file.toString())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("3 runs in 3 rounds and 1 session, seed 7");
    out.getBuffer().setLength(0);
    assertThat(tare("plan", "--config=" + file, "--rounds", "2")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("2 runs in 2 rounds and 1 session, seed 7");
  }

  @Test
  void optionsReachThePlatformAndThoseLikeIt() throws IOException {
    Path file = file("qemu: {format: qed}\nqemu_raw: {format: vdi}\n");
    String platforms = "--platforms=qemu,qemu_raw,qemu_qcow2";
    assertThat(tare("plan", "--config=" + file, platforms, "--benchmarks=disk-random"))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString().lines().filter(line -> line.contains("/probe")))
        .hasSize(3)
        .satisfiesOnlyOnce(line -> assertThat(line).contains("TARE_OPTION_FORMAT=qed"))
        .satisfiesOnlyOnce(line -> assertThat(line).contains("TARE_OPTION_FORMAT=vdi"))
        .satisfiesOnlyOnce(line -> assertThat(line).contains("TARE_OPTION_FORMAT=qcow2"));
  }

  @Test
  void unknownPlatformsAndOptionsAreErrors() throws IOException {
    Path platform = file("rounds: 3\nqemuu: {format: qed}\n");
    assertThat(tare("plan", "--config=" + platform)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("tare.yaml:2: unknown platform 'qemuu'");
    Path option = file("qemu:\n  format: qed\n  fromat: qed\n");
    assertThat(tare("plan", "--config=" + option)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .contains(
            "tare.yaml:3: qemu has no option 'fromat'; its options are accelerator, boot_seconds, format, kernel, root");
  }

  @Test
  void aBrokenFileIsWrongUsage() throws IOException {
    Path file = file("rounds: many\n");
    assertThat(tare("plan", "--config=" + file)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines()).singleElement().asString().contains("tare.yaml:1: rounds:");
  }

  @Test
  void expectationsAreReadFromItUnlessAFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("native-cpu.csv"), series(100));
    Files.writeString(folder.resolve("docker-cpu.csv"), series(50));
    Path file = file("baseline: native\nexpectations: ['cpu: native ~ docker']\n");
    String[] analyze = {"analyze", folder.toString(), "--gate", "--config=" + file};
    assertThat(tare(analyze)).isEqualTo(ExitCode.GATE);
    Path other = Files.writeString(folder.resolve("claims"), "cpu: native > docker\n");
    assertThat(
            tare("analyze", folder.toString(), "--gate", "--config=" + file, "--expect=" + other))
        .isEqualTo(ExitCode.DONE);
    file("expectations:\n  - 'cpu: native < docker'\n");
    assertThat(tare(analyze)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("tare.yaml:2:18: expected ~, >, >= or >>");
  }

  private static String series(int level) {
    StringBuilder text = new StringBuilder("time,value\n");
    for (int i = 0; i < 16; i++) {
      text.append(1_700_000_000 + 60 * i).append(',').append(level + i % 3).append('\n');
    }
    return text.toString();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("tare.yaml"), text);
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
