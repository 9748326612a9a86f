package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScratchDirectoryTest {

  @Test
  void onlyItsUserCanReadItAndItIsGoneAtTheEnd() throws IOException {
    Path path;
    try (ScratchDirectory scratch = ScratchDirectory.create()) {
      path = scratch.path();
      Files.writeString(path.resolve("file"), "content");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rwx------");
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void theNextOneDeletesWhatAKilledProgramLeft() throws IOException {
    Path killed = left();
    Files.createFile(killed.resolve("lock"));
    Files.createDirectories(killed.resolve("campaign/log"));
    Path elsewhere = Files.createTempFile("kept", ".txt");
    Files.createSymbolicLink(killed.resolve("campaign/link"), elsewhere);
    ScratchDirectory.create().close();
    assertThat(killed).doesNotExist();
    assertThat(elsewhere).exists();
    Files.delete(elsewhere);
  }

  @Test
  void whatIsInUseOrJustBegunStays() throws IOException {
    Path begun = left();
    try (ScratchDirectory used = ScratchDirectory.create()) {
      ScratchDirectory.create().close();
      assertThat(used.path()).exists();
      assertThat(begun).exists();
    }
    Instant past = Instant.now().minus(Duration.ofHours(1));
    Files.setLastModifiedTime(begun, FileTime.from(past));
    ScratchDirectory.create().close();
    assertThat(begun).doesNotExist();
  }

  private static Path left() throws IOException {
    return Files.createTempDirectory(ScratchDirectory.parent(), "tare-scratch-");
  }
}
