package dev.tare.cli.nightly.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFileTest {

  private static final NightState STATE =
      NightStates.partial(NightStates.step("publish", StepOutcome.FAILED, "no such host"));

  @TempDir private Path host;

  @Test
  void whatIsWrittenIsRead() {
    assertThat(StateFile.read(host)).isEmpty();
    StateFile.write(host, STATE);
    assertThat(StateFile.read(host)).contains(STATE);
  }

  @Test
  void allExitCodesAreKept() throws Exception {
    StateFile.write(host, STATE);
    assertThat(Files.readString(host.resolve("state.json")))
        .contains("\"exit\" : 4", "\"exits\" : [ 4, 3 ]", "\"status\" : \"partial\"")
        .contains("\"stopped\" : \"deadline\"")
        .doesNotContain("lastPublished", "null");
  }

  @Test
  void aNightThatIsNotPublishedSaysWhy() {
    assertThat(STATE.notPublished()).contains("failed: no such host");
    assertThat(NightStates.partial().notPublished()).isEmpty();
    StepResult done = NightStates.step("publish", StepOutcome.DONE, "x");
    assertThat(NightStates.partial(done).notPublished()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"schema\": 1, \"host\": \"a\"}", "null"})
  void aDamagedStateIsNamed(String text) throws Exception {
    Files.writeString(host.resolve("state.json"), text);
    assertThatThrownBy(() -> StateFile.read(host))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("state.json");
  }

  @Test
  void everyMetricHasHelpAndTypeBeforeItsOnlySample() throws Exception {
    StateFile.write(host, STATE);
    List<String> lines = Files.readAllLines(host.resolve("tare.prom"));
    assertThat(lines).hasSizeGreaterThan(20);
    for (int i = 0; i < lines.size(); i += 3) {
      String name = lines.get(i).split(" ")[2];
      assertThat(name).matches("tare(_[a-z]+)+");
      assertThat(lines.get(i)).matches("# HELP " + name + " [A-Z].*\\.");
      assertThat(lines.get(i + 1)).isEqualTo("# TYPE " + name + " gauge");
      assertThat(lines.get(i + 2)).matches(name + "\\{host=\"node-1\"} [0-9.E-]+");
    }
    assertThat(lines)
        .contains(
            "tare_last_success_timestamp_seconds{host=\"node-1\"} 1795662000",
            "tare_night_duration_seconds{host=\"node-1\"} 7201.25",
            "tare_measured_ratio{host=\"node-1\"} 0.75",
            "tare_missing_cells{host=\"node-1\"} 2",
            "tare_open_regressions{host=\"node-1\"} 1",
            "tare_noise_floor_ratio{host=\"node-1\"} 0.012",
            "tare_failed_steps{host=\"node-1\"} 1");
  }

  @Test
  void prometheusAcceptsTheMetrics() throws Exception {
    Path promtool = Path.of("/usr/bin/promtool");
    assumeTrue(Files.isExecutable(promtool), "promtool is not installed (package prometheus)");
    StateFile.write(host, STATE);
    Process check =
        new ProcessBuilder(promtool.toString(), "check", "metrics")
            .redirectInput(host.resolve("tare.prom").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(check.getInputStream().readAllBytes());
    assertThat(check.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
  }
}
