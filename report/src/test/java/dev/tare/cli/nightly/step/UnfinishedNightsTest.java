package dev.tare.cli.nightly.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.HostDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedNightsTest {

  private static final String NAME = "2026-11-28T0100Z";

  @TempDir private Path host;

  @Test
  void aNightWithoutAnAnalysisIsUnfinished() throws IOException {
    Path night = night(NAME);
    assertThat(unfinished()).containsExactly(night);
    analyzed(night, 1);
    assertThat(unfinished()).isEmpty();
    analyzed(night, -1);
    assertThat(unfinished()).containsExactly(night);
  }

  @Test
  void aNightOfTareNightlyIsAlsoReportedUnlessItWasThinned() throws IOException {
    Path night = night(NAME);
    analyzed(night, 1);
    NightLog.create(NightLog.file(host, night)).close();
    assertThat(unfinished()).containsExactly(night);
    Files.createFile(night.resolve("thinned.csv"));
    assertThat(unfinished()).isEmpty();
    Files.delete(night.resolve("thinned.csv"));
    Files.createFile(night.resolve("summary.csv"));
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void whatWasNotCollectedHereIsLeftAlone() throws IOException {
    Files.delete(night(NAME).resolve("plan.json"));
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void onlyNightsWithoutAnyRunAreRemoved() throws IOException {
    Path empty = Files.createDirectories(host.resolve("2026-11-27T0100Z/log")).getParent();
    Files.createFile(empty.resolve("plan.json"));
    Path notes = Files.createDirectory(host.resolve("2026-11-26T0100Z"));
    Files.createFile(notes.resolve("notes.txt"));
    Path other = Files.createDirectory(host.resolve("other"));
    night(NAME);
    assertThat(EmptyNights.remove(host)).containsExactly("2026-11-27T0100Z");
    assertThat(empty).doesNotExist();
    assertThat(notes).exists();
    assertThat(other).exists();
    assertThat(host.resolve(NAME)).exists();
  }

  private Iterable<Path> unfinished() {
    return UnfinishedNights.of(new HostDirectory("a", host));
  }

  private Path night(String name) throws IOException {
    Path night = Files.createDirectory(host.resolve(name));
    Files.createFile(night.resolve("plan.json"));
    Files.writeString(night.resolve("native-cpu.csv"), "time,value\n1,2\n");
    return night;
  }

  private static void analyzed(Path night, int later) throws IOException {
    Path analysis = night.resolve("analysis.json");
    if (Files.notExists(analysis)) {
      Files.createFile(analysis);
    }
    Instant made = Files.getLastModifiedTime(night.resolve("native-cpu.csv")).toInstant();
    Files.setLastModifiedTime(analysis, FileTime.from(made.plusSeconds(later)));
  }
}
