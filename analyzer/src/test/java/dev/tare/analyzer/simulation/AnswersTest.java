package dev.tare.analyzer.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study's open questions are answered where the data has an answer, and only there. */
class AnswersTest {

  @TempDir private Path folder;

  private Analysis clear;

  @BeforeEach
  void invent() {
    clear = analysis(Scenario.QUESTIONS);
  }

  @Test
  void clearDataHasAnswers() {
    assertThat(answers(clear))
        .containsExactly(
            FindingCode.DISK_FORMAT_BEST,
            FindingCode.BASE_IMAGE_FREE,
            FindingCode.LIVE_PROCESSES_FAVOUR);
  }

  @Test
  void theBestFormatIsNamedWithWhatTheOthersWouldHaveCost() {
    Finding format = finding(clear, FindingCode.DISK_FORMAT_BEST);
    assertThat(format.platform()).contains("qemu_raw");
    assertThat(format.evidence())
        .containsExactlyInAnyOrder(
            "qemu_qcow2-disk-random:qemu_raw", "qemu_qed-disk-random:qemu_raw");
    assertThat(format.numbers()).containsEntry("better", 2.0).containsEntry("qualified", 0.0);
  }

  @Test
  void liveProcessesAreAskedForByTheRatioOfTwoOverheads() {
    Finding processes = finding(clear, FindingCode.LIVE_PROCESSES_FAVOUR);
    assertThat(processes.numbers().get("low")).isGreaterThan(1.2).isLessThan(1.3 / 1.05);
    assertThat(processes.numbers().get("high")).isGreaterThan(1.3 / 1.05).isLessThan(1.28);
  }

  @Test
  void noiseLeavesThemOpen() {
    assertThat(answers(analysis(Scenario.QUESTIONS_NOISY)))
        .containsExactly(
            FindingCode.DISK_FORMAT_UNDECIDED,
            FindingCode.BASE_IMAGE_UNDECIDED,
            FindingCode.LIVE_PROCESSES_UNDECIDED);
  }

  @Test
  void whoDoesNotAskGetsNoAnswer() {
    assertThat(answers(analysis(Scenario.STEADY))).isEmpty();
  }

  private Analysis analysis(Scenario scenario) {
    Path into = folder.resolve(scenario.name());
    Simulator.write(scenario, 48, 7, into);
    return Analyzer.analyze(DatasetReader.read(into), AnalysisOptions.STANDARD);
  }

  private static List<FindingCode> answers(Analysis analysis) {
    return analysis.findings().stream()
        .map(Finding::code)
        .filter(code -> code.topic() == FindingTopic.QUESTION)
        .toList();
  }

  private static Finding finding(Analysis analysis, FindingCode code) {
    return analysis.findings().stream()
        .filter(f -> f.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
