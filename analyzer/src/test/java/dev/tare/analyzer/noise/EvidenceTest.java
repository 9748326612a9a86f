package dev.tare.analyzer.noise;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that no host can show are told, and explain nothing. */
class EvidenceTest {

  private static final Set<Integer> SLOW = Set.of(5, 6, 20, 31, 32, 33);

  @ParameterizedTest
  @CsvSource({
    "steal, 250",
    "steal, -3",
    "psi_cpu, 4294967295",
    "iowait, 108",
    "psi_io, -0.5",
    "load1, -1",
    "frequency, -2400",
    "throttled, 300",
  })
  void impossibleNumbersAreAWarningAndNoCause(String column, double value) {
    Analysis analysis = analysis(Map.of(), column, value, "");
    Lint lint = impossible(analysis).get(0);
    assertThat(lint.severity()).isEqualTo(Severity.WARNING);
    assertThat(lint.where().line()).hasValue(6);
    assertThat(lint.text()).hasValue(column);
    assertThat(lint.numbers()).containsEntry("rows", 6.0).containsEntry("value", value);
    assertThat(analysis.samples().get(0).causes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "steal, 99.9, ''",
    "steal, 104, ''",
    "psi_cpu, 140, 0.05",
    "steal, -1e-9, ''",
    "load1, 250, ''",
    "image_bytes, 1e12, ''",
  })
  void roundingAndTicksAreNot(String column, double value, String seconds) {
    assertThat(impossible(analysis(Map.of(), column, value, seconds))).isEmpty();
  }

  @Test
  void throttledTimeAddsUpOverProcessors() {
    Map<String, Map<String, String>> four = Map.of("host", Map.of("cores", "4"));
    assertThat(impossible(analysis(four, "throttled", 300, ""))).isEmpty();
    assertThat(impossible(analysis(four, "throttled", 500, ""))).hasSize(1);
    assertThat(impossible(analysis(four, "steal", 300, ""))).hasSize(1);
  }

  private static List<Lint> impossible(Analysis analysis) {
    return analysis.lint().stream()
        .filter(lint -> lint.code() == LintCode.IMPOSSIBLE_EVIDENCE)
        .toList();
  }

  private static Analysis analysis(
      Map<String, Map<String, String>> facts, String column, double value, String seconds) {
    double[] values = around(1, Simulation.of(112).independent(.01, 48));
    SLOW.forEach(run -> values[run - 1] *= 1.2);
    return Analyzer.analyze(
        Campaigns.with(
            facts,
            sample(
                "native",
                MEM,
                values,
                i -> {
                  Map<String, String> columns = new HashMap<>();
                  columns.put(column, "" + (SLOW.contains(i + 1) ? value : 1));
                  if (!seconds.isEmpty()) {
                    columns.put("seconds", seconds);
                  }
                  return columns;
                },
                0)),
        AnalysisOptions.STANDARD);
  }
}
