package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes are told when they have been measured again. */
@Tag("full")
class ConfirmedNightsIT {

  private static final int BEFORE = 11;

  @TempDir private Path home;

  private CronHost host;

  /** Two platforms; the level of the other is what a file says. */
  @BeforeEach
  void host() throws Exception {
    String digits = "date +%N | cut -c 6-9";
    host =
        new CronHost(home, home.resolve("archive"))
            .withPlatform("one", "printf 1.00; " + digits)
            .withPlatform("other", "cat '" + level() + "'; " + digits);
  }

  private Path level() {
    return home.resolve("level");
  }

  private void night(String level, String... options) throws Exception {
    Files.writeString(level(), level);
    host.end(host.night("one,other", 16, options));
  }

  private String events() throws IOException {
    Path events = host.directory().resolve("events.csv");
    return Files.exists(events) ? Files.readString(events) : "";
  }

  @Test
  void aChangeThatIsMeasuredAgainIsConfirmedAndToldOnce() throws Exception {
    for (int i = 0; i < BEFORE; i++) {
      night("1.00", "--baseline", "one");
    }
    while (!events().contains("opened")) {
      night("1.30", "--baseline", "one");
      assertThat(host.nights()).hasSizeLessThan(BEFORE + 5);
    }
    assertThat(events()).contains(",confirmed,", ",delivered,");
    assertThat(host.out()).contains("new: other worse");
    assertThat(host.directory().resolve("confirm")).isDirectoryContaining("glob:**Z*");
    Path night = host.nights().get(host.nights().size() - 1);
    Path again = SecondMeasurements.ofNight(night).orElseThrow();
    String name = night.getFileName().toString();
    assertThat(DatasetReader.read(again).fact("campaign", "confirms")).contains(name);
    assertThat(events()).contains("measured again in " + name);
    assertThat(Files.readString(again.resolve("index.html"))).contains("second measurement");
    int nights = host.nights().size();
    night("1.30", "--baseline", "one");
    assertThat(host.out()).doesNotContain("new:");
    assertThat(host.nights()).hasSize(nights + 1);
    assertThat(events().split(",confirmed,")).hasSize(2);
  }
}
