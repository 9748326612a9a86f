package dev.tare.analyzer.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an invented campaign is what the analyzer says of it. */
class SimulatorTest {

  @TempDir private Path folder;

  @Test
  void aSteadyCampaignHasNothingToDoubt() {
    Analysis analysis = analysis(Scenario.STEADY);
    assertThat(analysis.lint()).isEmpty();
    assertThat(analysis.comparisons())
        .filteredOn(c -> c.id().equals("docker-mem:native"))
        .extracting(Comparison::verdict)
        .containsExactly(ComparisonVerdict.EQUIVALENT);
  }

  @ParameterizedTest
  @CsvSource({"DRIFT, native, DRIFT", "STEP, kvm, STEP", "MODES, kvm, BIMODAL"})
  void structureIsFound(Scenario scenario, String platform, NoiseCode code) {
    assertThat(analysis(scenario).sample(platform, "mem").orElseThrow().reasons())
        .extracting(Reason::code)
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource({"NO_ACCELERATION, ACCEL_OFF", "LOST_MINUTE, LOST_MINUTE"})
  void implausibleValuesAreDoubted(Scenario scenario, LintCode code) {
    assertThat(analysis(scenario).lint()).extracting(Lint::code).containsExactly(code);
  }

  @Test
  void stealIsTheCauseOfSlowRuns() {
    assertThat(analysis(Scenario.STEAL).sample("native", "cpu").orElseThrow().causes())
        .extracting(Cause::code)
        .containsExactly(CauseCode.STEAL);
  }

  @Test
  void theSameSeedInventsTheSame() {
    Simulator.write(Scenario.STEAL, 8, 5, folder.resolve("a/x"));
    Simulator.write(Scenario.STEAL, 8, 5, folder.resolve("b/x"));
    assertThat(text(folder.resolve("a/x"))).isEqualTo(text(folder.resolve("b/x")));
  }

  @Test
  void nothingIsOverwritten() {
    Simulator.write(Scenario.STEADY, 8, 5, folder);
    assertThatThrownBy(() -> Simulator.write(Scenario.STEADY, 8, 5, folder))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("already exists; choose another directory");
  }

  private Analysis analysis(Scenario scenario) {
    Simulator.write(scenario, 48, 3, folder);
    return read(folder);
  }

  private static String text(Path folder) {
    return AnalysisFile.text(read(folder));
  }

  private static Analysis read(Path folder) {
    return Analyzer.analyze(DatasetReader.read(folder), AnalysisOptions.STANDARD);
  }
}
