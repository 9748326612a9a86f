package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.FailedRun;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GNU time prints with {@code -v}. */
class GnuTimeTest {

  @TempDir private Path directory;

  @Test
  void repeatedCommandIsOneSeries() {
    Fixture file = Fixture.of("gnu-time-loop.txt");
    assertThat(file.formats()).containsExactly("gnu-time");
    assertThat(Fixture.values(file.series("", "elapsed"))).containsExactly(2.63, 2.38, 3.0);
    assertThat(Fixture.values(file.series("", "user"))).containsExactly(0.72, 0.69, 0.74);
    assertThat(Fixture.values(file.series("", "memory"))).containsExactly(1460.0, 1456.0, 1456.0);
    assertThat(file.series("", "memory").unit()).contains("KiB");
  }

  @Test
  void commandsAreToldApartAndFailuresAreFailedRuns() {
    Fixture file = Fixture.of("gnu-time.txt");
    assertThat(file.value("command=sleep 0.12", "elapsed")).isEqualTo(0.12);
    SourceSeries exit = file.series("command=sh -c exit 3", "elapsed");
    assertThat(exit.runs()).isEmpty();
    assertThat(exit.failures()).extracting(FailedRun::reason).containsExactly("EXIT_3");
    assertThat(file.series("command=sh -c kill -9 $$", "user").failures())
        .extracting(FailedRun::reason)
        .containsExactly("TOOL_ERROR");
  }

  @ParameterizedTest
  @CsvSource({"0:09.50, 9.5", "1:01.21, 61.21", "2:00:03, 7203", "10:11:12, 36672"})
  void elapsedTimeHasHoursOrMinutes(String printed, double seconds) throws IOException {
    Fixture file = Fixture.write(directory, "a.txt", report(printed) + "\tExit status: 0\n");
    assertThat(file.value("", "elapsed")).isEqualTo(seconds);
  }

  @Test
  void reportWithoutItsEndIsLeftOut() throws IOException {
    Fixture file =
        Fixture.write(
            directory, "a.txt", report("0:01.00") + "\tExit status: 0\n" + report("0:02.00"));
    assertThat(Fixture.values(file.series("", "elapsed"))).containsExactly(1.0);
    assertThat(file.issues()).containsExactly("CUT_OFF");
  }

  private static String report(String elapsed) {
    return "\tCommand being timed: \"./a\"\n"
        + "\tUser time (seconds): 0.50\n"
        + "\tElapsed (wall clock) time (h:mm:ss or m:ss): "
        + elapsed
        + "\n";
  }
}
