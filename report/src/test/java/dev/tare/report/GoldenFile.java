package dev.tare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output, kept as a whole file. {@code mvn test -Dgolden.update=true} rewrites every
 * golden file of every module; review the difference before you commit it.
 */
public final class GoldenFile {

  private static final Path FOLDER = Path.of("src/test/resources/dev/tare/report");

  private GoldenFile() {}

  /**
   * Compares the whole text.
   *
   * @param name relative to the test resources of {@code dev.tare.report}
   */
  public static void assertUnchanged(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(file));
  }
}
