package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every shell script of the project: the launcher, the CI entry point and the collector's. */
class ScriptsIT {

  private static final List<String> PLACES =
      List.of("../tare", "../.ci", "platforms", "benchmarks", "src/bench", "src/test");

  @Test
  void shellcheckReportsNothing() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("shellcheck"));
    for (String place : PLACES) {
      List<String> scripts = scripts(Path.of(place));
      assertThat(scripts).as(place).isNotEmpty();
      command.addAll(scripts);
    }
    Process shellcheck = new ProcessBuilder(command).redirectErrorStream(true).start();
    String report = new String(shellcheck.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shellcheck.waitFor()).as(report).isZero();
  }

  private static List<String> scripts(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(ScriptsIT::isScript).map(Path::toString).sorted().toList();
    }
  }

  private static boolean isScript(Path file) {
    return Files.isRegularFile(file)
        && (file.toString().endsWith(".sh") || Files.isExecutable(file));
  }
}
