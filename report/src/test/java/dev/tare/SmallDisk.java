package dev.tare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of a few megabytes in memory; only root can have one. */
public record SmallDisk(Path directory) implements AutoCloseable {

  /** Mounts it, or skips the test. */
  public static SmallDisk of(Path directory, String size) throws IOException {
    Files.createDirectories(directory);
    String mount = "mount -t tmpfs -o size=" + size + " tare-test " + directory;
    String said = said(mount);
    if (!said.isEmpty()) {
      System.out.println("skipped, because a file system cannot be mounted: " + said.strip());
    }
    assumeTrue(said.isEmpty(), said);
    return new SmallDisk(directory);
  }

  /** Leaves that much space. */
  public void fill(int kilobytes) throws IOException {
    said("sh -c 'cat /dev/zero > " + ballast() + "'");
    long size = Files.size(ballast());
    said("truncate -s " + Math.max(0, size - 1024L * kilobytes) + " " + ballast());
  }

  public void free() throws IOException {
    Files.delete(ballast());
  }

  private Path ballast() {
    return directory.resolve(".ballast");
  }

  /** All that a command prints until it ends. */
  private static String said(String command) throws IOException {
    Process process =
        new ProcessBuilder(List.of("sh", "-c", command)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    process.onExit().join();
    return said;
  }

  @Override
  public void close() throws IOException {
    assertThat(said("umount " + directory)).isEmpty();
  }
}
