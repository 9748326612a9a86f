package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The core of the library OS as a process of this host; its tests are in C. */
class LibraryOsTest {

  private static final Path SOURCE = Path.of("platforms/unikernel/os");

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws Exception {
    said("make", "--silent", "-C", SOURCE.toString(), "OUT=" + folder, "host");
  }

  /** The names of the C tests, with the reason each must panic with, or nothing. */
  static List<Arguments> tests() throws Exception {
    return said(folder.resolve("host-core").toString())
        .lines()
        .map(line -> line.split(" ", 2))
        .map(words -> Arguments.of(words[0], words[1]))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tests")
  void theCoreHolds(String test, String panic) throws Exception {
    String expected = panic.isEmpty() ? "" : "@reason " + panic + "\n";
    assertThat(said(folder.resolve("host-core").toString(), test)).isEqualTo(expected);
  }

  private static String said(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(said.startsWith("@reason ") ? 70 : 0);
    return said;
  }
}
