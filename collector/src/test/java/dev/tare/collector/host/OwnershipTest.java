package dev.tare.collector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others can change is not obeyed. */
class OwnershipTest {

  @TempDir private Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void files() throws IOException {
    folder = Files.createDirectories(temporary.resolve("parent/folder"));
    file = Files.writeString(folder.resolve("run"), "#!/bin/sh\n");
    allow(temporary.resolve("parent"), "rwxr-xr-x");
    allow(folder, "rwxr-xr-x");
    allow(file, "rwxr-xr-x");
  }

  @Test
  void whatIsMineIsTrusted() {
    assertThat(Ownership.doubtInside(folder)).isEmpty();
    assertThat(Ownership.doubt(Path.of("/bin/sh"))).isEmpty();
  }

  @Test
  void aFileThatEverybodyCanWriteIsNot() throws IOException {
    allow(file, "rwxrwxrwx");
    assertThat(Ownership.doubtInside(folder)).contains(file + " can be written by others");
  }

  @Test
  void aFolderAboveInWhichEverybodyCanReplaceFilesIsNot() throws IOException {
    allow(temporary.resolve("parent"), "rwxrwxrwx");
    assertThat(Ownership.doubt(file)).get().asString().contains("/parent can be written");
  }

  @Test
  void aSharedFolderInWhichOnlyOwnersReplaceFilesIsAsGoodAsAnother() throws Exception {
    run("chmod", "1777", temporary.resolve("parent").toString());
    assertThat(Ownership.doubtInside(folder)).isEmpty();
    run("chmod", "1777", folder.toString());
    assertThat(Ownership.doubtInside(folder)).contains(folder + " can be written by others");
  }

  @Test
  void whatAnotherUserOwnsIsNotTrustedNeitherByALink() throws Exception {
    assumeThat(System.getProperty("user.name")).as("chown needs root").isEqualTo("root");
    run("chown", "nobody", file.toString());
    assertThat(Ownership.doubtInside(folder)).contains(file + " belongs to nobody");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), file);
    assertThat(Ownership.doubt(link)).contains(file + " belongs to nobody");
    run("chown", "root", file.toString());
    run("chown", "nobody", temporary.resolve("parent").toString());
    assertThat(Ownership.doubt(file)).get().asString().endsWith("/parent belongs to nobody");
  }

  @Test
  void rootObeysNoOtherGroup() throws Exception {
    assumeThat(System.getProperty("user.name")).as("chgrp needs root").isEqualTo("root");
    allow(folder, "rwxrwxr-x");
    assertThat(Ownership.doubt(file)).isEmpty();
    run("chgrp", "nogroup", folder.toString());
    assertThat(Ownership.doubt(file)).contains(folder + " can be written by others");
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void run(String... words) throws Exception {
    assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
  }
}
