package dev.tare.analyzer.finding;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.N;
import static dev.tare.analyzer.Campaigns.NGINX;
import static dev.tare.analyzer.Campaigns.analyze;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static dev.tare.analyzer.Campaigns.failing;
import static dev.tare.analyzer.Campaigns.noise;
import static dev.tare.analyzer.Campaigns.rounds;
import static dev.tare.analyzer.Campaigns.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Dataset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of samples and comparisons, and in which order. */
class FindingsTest {

  @Test
  void whatEveryNumberDependsOnComesBeforeTheNumbers() {
    Analysis analysis =
        analyze(
            block("native", MEM, noise(1), 0),
            failing(block("docker", MEM, noise(1.3), 1), 1),
            block("kvm", MEM, noise(1.5), 2),
            block("qemu", NGINX, noise(1), 3));
    assertThat(analysis.findings())
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.SEQUENTIAL,
            FindingCode.FAILED_RUNS,
            FindingCode.PLATFORM_WORSE,
            FindingCode.PLATFORM_WORSE,
            FindingCode.SAMPLES_QUALITY,
            FindingCode.DIRECTION_UNKNOWN);
    assertThat(analysis.findings().get(2).platform()).contains("kvm");
  }

  @Test
  void aPlatformIsToldOverAllItsBenchmarksFirst() {
    Analysis analysis =
        analyze(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.01)),
            rounds("qemu", MEM, noise(3)),
            rounds("native", CPU, noise(400)),
            rounds("docker", CPU, noise(401)),
            rounds("qemu", CPU, noise(402)));
    assertThat(analysis.findings().subList(0, 2))
        .extracting(finding -> finding.platform().orElseThrow() + " " + finding.code())
        .containsExactly("docker OVERALL_FREE", "qemu OVERALL_COSTS");
    assertThat(analysis.findings().get(1).numbers())
        .containsEntry("of", 2.0)
        .containsEntry("worse", 1.0)
        .containsEntry("equivalent", 1.0);
    assertThat(analysis.findings().get(1).evidence())
        .containsExactlyInAnyOrder("qemu-mem:native", "qemu-cpu:native");
  }

  @Test
  void aHostThatIsAGuestIsTheFirstFinding() {
    Dataset dataset =
        Campaigns.with(
            Map.of("host", Map.of("virtualization", "kvm")), rounds("native", CPU, noise(1)));
    Analysis analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    assertThat(analysis.findings().get(0).code()).isEqualTo(FindingCode.NESTED_HOST);
    assertThat(analysis.findings().get(0).evidence()).containsExactly("lint-1");
  }

  @Test
  void aComparisonNearTheMarginNeedsRunsUntilItLeavesOutOne() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, around(1, Simulation.of(6).independent(0.2, N))),
            rounds("kvm", MEM, around(1, Simulation.of(7).independent(0.2, N))));
    Comparison comparison =
        Analyzer.analyze(dataset, AnalysisOptions.STANDARD).comparisons().get(0);
    double off = Math.abs(Math.log(comparison.overhead().orElseThrow().point()));
    double half =
        Math.log(comparison.overhead().orElseThrow().high())
            - Math.log(comparison.overhead().orElseThrow().point());
    assertThat(off).isGreaterThan(Math.log1p(Options.STANDARD.margin()));
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(comparison.reasons())
        .filteredOn(reason -> reason.code() == ComparisonCode.NEEDS_RUNS)
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.numbers().get("runs"))
                    .isBetween(0.5 * N * (Math.pow(half / off, 2) - 1), 1000.0));
  }

  @Test
  void aThirdOfTheRunsIsASecondModeAndNoOutliers() {
    double[] x = noise(1);
    for (int i = 0; i < N; i += 3) {
      x[i] = 1.5 + 0.2 * i;
    }
    SampleResult sample = analyze(rounds("native", MEM, x)).sample("native", "mem").orElseThrow();
    assertThat(sample.reasons()).extracting(Reason::code).contains(NoiseCode.SECOND_MODE);
    assertThat(sample.reasons())
        .filteredOn(reason -> reason.code() == NoiseCode.SECOND_MODE)
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.numbers())
                    .containsEntry("below", 0.0)
                    .containsEntry("above", reason.numbers().get("share")));
    assertThat(sample.outliers()).isEmpty();
    assertThat(sample.medianWithoutOutliers()).isEmpty();
  }

  @Test
  void theMedianWithoutOutliersStandsBesideTheWhole() {
    double[] x = noise(1);
    for (int i = 0; i < 9; i++) {
      x[5 * i] = 3;
    }
    SampleResult sample = analyze(rounds("native", MEM, x)).sample("native", "mem").orElseThrow();
    assertThat(sample.outliers()).hasSizeGreaterThanOrEqualTo(9);
    assertThat(sample.medianWithoutOutliers().orElseThrow())
        .isLessThan(sample.median().orElseThrow().point());
  }
}
