package dev.tare.collector.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Fakes;
import dev.tare.collector.host.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignScriptTest {

  @Test
  void theShellDoesWhatThePlanSays(@TempDir Path temporary) throws Exception {
    Fakes fakes = new Fakes(temporary);
    String script =
        CampaignScript.of(
            fakes.paths, Tools.of(System.getenv()), Fakes.spec(2, 2, 5, "constant", "lasting"));
    assertThat(script)
        .contains("6 runs in 2 rounds and 2 sessions")
        .contains("takes about")
        .contains("# 2 sessions decide little: ");
    assertThat(temporary).isEmptyDirectory();
    Path file = Files.writeString(temporary.resolve("plan.sh"), script);
    assertThat(outputOf(file).lines()).filteredOn("42"::equals).hasSize(4);
    assertThat(outputOf(file).lines()).filteredOn("5"::equals).hasSize(2);
  }

  private static String outputOf(Path script) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("sh", "-e", script.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).isZero();
    return out;
  }
}
