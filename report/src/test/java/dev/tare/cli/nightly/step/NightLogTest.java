package dev.tare.cli.nightly.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightLogTest {

  private static final Instant LIMIT = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir private Path host;

  @Test
  void onlyOldLogsAreDeleted() throws IOException {
    Path old = log("2026-01-01T0100Z.log", LIMIT.minusSeconds(1));
    Path kept = log("2026-03-01T0100Z.log", LIMIT);
    Path mine = log("notes.txt", LIMIT.minusSeconds(9));
    Path link = Files.createSymbolicLink(kept.resolveSibling("2025.log"), mine);
    assertThat(NightLog.deleteBefore(LIMIT, host)).isOne();
    assertThat(old).doesNotExist();
    assertThat(kept).exists();
    assertThat(mine).exists();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aHostWithoutLogsHasNone() {
    assertThat(NightLog.deleteBefore(LIMIT, host)).isZero();
  }

  private Path log(String name, Instant written) throws IOException {
    Path file = Files.createDirectories(host.resolve("log")).resolve(name);
    Files.writeString(file, "x");
    return Files.setLastModifiedTime(file, FileTime.from(written));
  }
}
