package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The systemd units of the documentation. */
class UnitFilesTest {

  private static final Path UNITS = Path.of("docs/systemd");

  @TempDir private Path folder;

  /**
   * The program's place is that of this checkout here, because systemd looks whether it is there.
   */
  @Test
  void systemdAcceptsThem() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "systemd is not installed");
    String home = Path.of("..").toAbsolutePath().normalize().toString();
    for (String name : new String[] {"tare-nightly.service", "tare-nightly.timer"}) {
      String unit = Files.readString(UNITS.resolve(name));
      Files.writeString(folder.resolve(name), unit.replace("/opt/tare", home));
    }
    Process verify =
        new ProcessBuilder(
                "systemd-analyze",
                "verify",
                "--man=no",
                folder.resolve("tare-nightly.timer").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes());
    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.contains("tare-nightly"))).isEmpty();
  }
}
