package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Situations in which Tare was wrong, each a script that judges by itself: {@code try.sh TARE} ends
 * with 0 (right), 1 (wrong) or 2 (cannot be tried here). They lie outside of the repository, in the
 * directory of {@code -Dtrials}.
 */
@Tag("full")
class TrialsIT {

  private static final Path TRIALS = Path.of(System.getProperty("trials", "../../shared/trials"));
  private static final Path TARE = Path.of("../tare").toAbsolutePath().normalize();
  private static final int MINUTES = 15;
  private static final int CANNOT_BE_TRIED = 2;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> eachIsRight() throws IOException {
    if (!Files.isDirectory(TRIALS)) {
      assumeTrue(false, told("skipped: the trials (" + TRIALS + ") are not here"));
    }
    try (Stream<Path> entries = Files.list(TRIALS)) {
      return entries
          .map(entry -> entry.resolve("try.sh"))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream()
          .map(script -> DynamicTest.dynamicTest(name(script), () -> attempt(script)));
    }
  }

  private void attempt(Path script) throws Exception {
    Path said = folder.resolve(name(script));
    Process process =
        new ProcessBuilder("sh", script.toAbsolutePath().toString(), TARE.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    List<String> lines = Files.readString(said, StandardCharsets.ISO_8859_1).lines().toList();
    assertThat(ended).as("%s within %s minutes: %s", name(script), MINUTES, lines).isTrue();
    int code = process.exitValue();
    String last = lines.isEmpty() ? "without a reason" : lines.get(lines.size() - 1);
    String verdict = told(name(script) + ": " + code + " " + last);
    assumeTrue(code != CANNOT_BE_TRIED, verdict);
    assertThat(code).as(String.join("\n", lines)).isZero();
  }

  private static String told(String text) {
    System.out.println(text);
    return text;
  }

  private static String name(Path script) {
    return script.getParent().getFileName().toString();
  }
}
