package dev.tare.analyzer.lint;

import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Code;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A container that starts faster than its host boots is right; one that computes faster is not. */
class StartUpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boot",
        "startup",
        "start-up",
        "boot_time",
        "container-start",
        "launch",
        "cold-start",
        "time-to-boot",
        "coldstart",
        "reboot"
      })
  void startingUpIsNoOverhead(String id) {
    assertThat(codes(id, Map.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mem", "fork-spawn", "bootstrap", "nginx", "kickstarter"})
  void anythingElseIsForContainersAndGuestsAlike(String id) {
    assertThat(codes(id, Map.of()))
        .containsExactlyInAnyOrder(
            LintCode.CONTAINER_FASTER, LintCode.CONTAINER_FASTER, LintCode.GUEST_FASTER);
  }

  @Test
  void aFactMaySaySo() {
    assertThat(codes("ready", Map.of("ready", Map.of("measures", "start-up")))).isEmpty();
  }

  private static List<Code> codes(String id, Map<String, Map<String, String>> facts) {
    Benchmark benchmark = Benchmark.of(id, id, "s", Direction.LOWER);
    return Analyzer.analyze(
            Campaigns.with(
                facts,
                List.of(benchmark),
                List.of(
                    block("native", benchmark, level(58, 1), 0),
                    block("docker", benchmark, level(.7, 2), 1),
                    block("gvisor", benchmark, level(.8, 3), 2),
                    block("kvm", benchmark, level(15, 4), 3))),
            AnalysisOptions.STANDARD)
        .lint()
        .stream()
        .map(Lint::code)
        .filter(c -> c == LintCode.CONTAINER_FASTER || c == LintCode.GUEST_FASTER)
        .toList();
  }

  private static double[] level(double level, int seed) {
    return around(level, Simulation.of(seed).independent(.04, 12));
  }
}
