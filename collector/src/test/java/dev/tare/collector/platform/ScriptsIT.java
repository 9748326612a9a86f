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

class ScriptsIT {

  @Test
  void shellcheckHasNothingToSay() throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("shellcheck"));
    for (String folder : List.of("platforms", "benchmarks", "src/bench")) {
      try (Stream<Path> files = walk(folder)) {
        files.filter(ScriptsIT::isScript).map(Path::toString).forEach(words::add);
      }
    }
    Process shellcheck = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(shellcheck.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shellcheck.waitFor()).as(said).isZero();
    assertThat(words).hasSizeGreaterThan(15);
  }

  private static Stream<Path> walk(String folder) throws IOException {
    return Files.walk(Path.of(folder)).filter(Files::isRegularFile);
  }

  private static boolean isScript(Path file) {
    return file.toString().endsWith(".sh") || Files.isExecutable(file);
  }
}
