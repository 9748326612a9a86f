package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large tables in bounded memory. */
@Tag("full")
class MillionRowsIT {

  private static final int ROWS = 1_000_000;

  @TempDir private Path directory;

  @Test
  void aMillionRowsAreImportedWithin512MegabytesOfHeap() throws Exception {
    Path source = Files.createDirectories(directory.resolve("source"));
    write(source.resolve("native-linpack.csv"));
    Path into = directory.resolve("into");
    assertThat(tare("512m", "import", source.toString(), "--into", into.toString())).isZero();
    try (var lines = Files.lines(into.resolve("native-linpack.csv"))) {
      assertThat(lines.count()).isEqualTo(ROWS + 1L);
    }
  }

  private static void write(Path file) throws IOException {
    Random random = new Random(7);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("time,value\n");
      for (int i = 0; i < ROWS; i++) {
        out.write(
            String.format(
                Locale.ROOT, "%d,%.4f%n", 1_790_000_000L + i, 4.2 + random.nextGaussian() / 20));
      }
    }
  }

  private int tare(String heap, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Tare.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    try {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
      System.out.println(Files.readString(directory.resolve("log")));
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
