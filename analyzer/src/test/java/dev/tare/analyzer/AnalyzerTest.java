package dev.tare.analyzer;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.N;
import static dev.tare.analyzer.Campaigns.NGINX;
import static dev.tare.analyzer.Campaigns.analyze;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static dev.tare.analyzer.Campaigns.failing;
import static dev.tare.analyzer.Campaigns.noise;
import static dev.tare.analyzer.Campaigns.plus;
import static dev.tare.analyzer.Campaigns.rounds;
import static dev.tare.analyzer.Campaigns.sample;
import static dev.tare.analyzer.Campaigns.sessions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.noise.ValueSeries;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.InputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Verdicts on small synthetic campaigns. */
class AnalyzerTest {

  @Test
  void dependentRunsHaveNoIntervalButARange() {
    double[] rising = IntStream.range(0, N).mapToDouble(i -> 1 + 4 * i).toArray();
    assertThat(ValueSeries.of(rising).interval().low()).isNegative();
    SampleResult sample =
        Analyzer.analyze(Campaigns.of(rounds("kvm", MEM, rising)), AnalysisOptions.STANDARD)
            .samples()
            .get(0);
    assertThat(sample.median().orElseThrow().interval()).isEmpty();
    assertThat(sample.range()).contains(new Range(1, 1 + 4 * (N - 1)));
  }

  @Test
  void equalPlatformsMeasuredInRoundsAreEquivalent() {
    Comparison comparison =
        only(rounds("native", MEM, noise(1)), rounds("docker", MEM, noise(1.001)));
    assertThat(comparison.id()).isEqualTo("docker-mem:native");
    assertThat(comparison.method()).isEqualTo(ComparisonMethod.PAIRED);
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.EQUIVALENT);
    assertThat(comparison.pairs()).isEqualTo(N);
  }

  @Test
  void aClaimBelowTenPerCentFromOneSessionIsQualified() {
    Comparison comparison =
        only(rounds("native", MEM, noise(1)), rounds("docker", MEM, noise(1.001)));
    assertThat(comparison.qualified()).isTrue();
    assertThat(codes(comparison)).contains(ComparisonCode.SINGLE_SESSION);
  }

  @Test
  void noPairIsLostWhereRoundsAreCountedTwice() {
    Analysis analysis = analyze(twice("native", noise(1)), twice("kvm", noise(1.2)));
    assertThat(analysis.comparisons().get(0).pairs()).isEqualTo(N);
    assertThat(analysis.lint()).extracting(Lint::code).containsOnly(LintCode.ROUND_AGAIN);
    assertThat(analysis.lint().get(0).numbers()).containsEntry("runs", N / 2.0);
  }

  private static Sample twice(String platform, double[] values) {
    return sample(platform, MEM, values, i -> Map.of("round", "" + (1 + i % (N / 2))), 0);
  }

  @Test
  void largerSecondsAreWorse() {
    Comparison comparison = only(rounds("native", MEM, noise(1)), rounds("kvm", MEM, noise(1.2)));
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.WORSE);
    assertThat(comparison.qualified()).isFalse();
    assertThat(comparison.overhead().orElseThrow().point()).isCloseTo(1.2, within(0.02));
  }

  @Test
  void smallerThroughputIsWorseToo() {
    Comparison comparison = only(rounds("native", CPU, noise(1)), rounds("kvm", CPU, noise(0.8)));
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.WORSE);
    assertThat(comparison.overhead().orElseThrow().point()).isCloseTo(1.25, within(0.02));
    assertThat(comparison.effect().ratioOfMedians().orElseThrow()).isCloseTo(0.8, within(0.02));
  }

  @Test
  void swappingTheBaselineInvertsTheOverhead() {
    Dataset dataset = Campaigns.of(rounds("native", CPU, noise(1)), rounds("kvm", CPU, noise(0.8)));
    AnalysisOptions other = new AnalysisOptions(Optional.of("kvm"), Options.STANDARD, List.of());
    double there = overhead(Analyzer.analyze(dataset, AnalysisOptions.STANDARD));
    double back = overhead(Analyzer.analyze(dataset, other));
    assertThat(there * back).isCloseTo(1, within(1e-12));
  }

  @Test
  void severalSessionsAreComparedByTheirMedians() {
    Comparison comparison =
        only(sessions("native", MEM, noise(1), 6), sessions("docker", MEM, noise(1.2), 6));
    assertThat(comparison.method()).isEqualTo(ComparisonMethod.SESSIONS);
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.WORSE);
    assertThat(codes(comparison)).doesNotContain(ComparisonCode.SINGLE_SESSION);
  }

  @Test
  void aDriftOfTheHostRuinsTheSamplesButNotAPairedComparison() {
    double[] drift = IntStream.range(0, N).mapToDouble(i -> 0.2 * i / N).toArray();
    Analysis analysis =
        analyze(
            rounds("native", MEM, around(1, plus(drift, deviations(1)))),
            rounds("docker", MEM, around(1, plus(drift, deviations(2)))));
    assertThat(analysis.samples()).allMatch(s -> s.verdict() == NoiseVerdict.UNUSABLE);
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(ComparisonVerdict.EQUIVALENT);
    assertThat(codes(analysis.comparisons().get(0))).doesNotContain(ComparisonCode.UNUSABLE);
  }

  @Test
  void aSmallDifferenceBetweenDriftingBlocksStaysUndecided() {
    double[] drift = IntStream.range(0, N).mapToDouble(i -> 0.04 * i / N).toArray();
    Comparison comparison =
        only(
            block("native", MEM, noise(1), 0),
            block("docker", MEM, around(1.05, plus(drift, deviations(2))), 1));
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(comparison.qualified()).isTrue();
    assertThat(codes(comparison)).contains(ComparisonCode.SEQUENTIAL, ComparisonCode.CONFOUNDED);
    assertThat(comparison.couldHaveSeen()).hasValue(0.10);
    assertThat(comparison.reasons())
        .filteredOn(reason -> reason.code() == ComparisonCode.CONFOUNDED)
        .singleElement()
        .satisfies(reason -> assertThat(reason.numbers()).containsEntry("changing", 1.0));
  }

  @Test
  void aLargeDifferenceBetweenBlocksIsQualified() {
    Comparison comparison =
        only(block("native", MEM, noise(1), 0), block("qemu", MEM, noise(30), 1));
    assertThat(comparison.method()).isEqualTo(ComparisonMethod.UNPAIRED);
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.WORSE);
    assertThat(comparison.qualified()).isTrue();
  }

  @Test
  void roundsWithAFailedRunAreDroppedAndCounted() {
    Comparison comparison =
        only(rounds("native", MEM, noise(1)), failing(rounds("docker", MEM, noise(1.001)), 3, 17));
    assertThat(comparison.pairs()).isEqualTo(N - 2);
    assertThat(comparison.dropped()).isEqualTo(2);
  }

  @Test
  void fiveRunsMakeNoRatio() {
    Comparison comparison =
        only(
            rounds("native", MEM, new double[] {1, 1.1, 1, 0.9, 1}),
            rounds("docker", MEM, noise(1)));
    assertThat(comparison.overhead()).isEmpty();
    assertThat(comparison.effect().ratioOfMedians()).isPresent();
    assertThat(codes(comparison)).containsExactly(ComparisonCode.TOO_FEW_RUNS);
  }

  @Test
  void aZeroMakesNoRatio() {
    double[] values = noise(1);
    values[7] = 0;
    Comparison comparison = only(rounds("native", MEM, values), rounds("docker", MEM, noise(1)));
    assertThat(comparison.overhead()).isEmpty();
    assertThat(codes(comparison)).containsExactly(ComparisonCode.IMPLAUSIBLE);
  }

  @Test
  void withoutDirectionNothingIsBetterOrWorse() {
    Comparison comparison =
        only(rounds("native", NGINX, noise(1)), rounds("docker", NGINX, noise(2)));
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(comparison.overhead().orElseThrow().point()).isCloseTo(2, within(0.1));
    assertThat(codes(comparison)).contains(ComparisonCode.DIRECTION_UNKNOWN);
  }

  @Test
  void withoutNativeEveryPairIsComparedAlphabetically() {
    Analysis analysis =
        analyze(
            rounds("kvm", MEM, noise(1)),
            rounds("docker", MEM, noise(1.2)),
            rounds("qemu", MEM, noise(30)));
    assertThat(analysis.campaign().baseline()).isEmpty();
    assertThat(analysis.comparisons())
        .extracting(Comparison::id)
        .containsExactlyInAnyOrder("docker-mem:kvm", "kvm-mem:qemu", "docker-mem:qemu");
    assertThat(analysis.findings()).extracting(f -> f.code()).contains(FindingCode.NO_BASELINE);
  }

  @Test
  void theOrderOfPlatformsDoesNotChangeWhatIsSaid() {
    Analysis one =
        analyze(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.02)),
            rounds("kvm", MEM, noise(1.4)));
    Analysis other =
        analyze(
            rounds("kvm", MEM, noise(1.4)),
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.02)));
    assertThat(other.comparisons()).containsExactlyInAnyOrderElementsOf(one.comparisons());
    assertThat(other.samples()).containsExactlyInAnyOrderElementsOf(one.samples());
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Dataset dataset =
        Campaigns.of(rounds("native", MEM, noise(1)), rounds("docker", MEM, noise(1.001)));
    assertThat(AnalysisFile.text(Analyzer.analyze(dataset, AnalysisOptions.STANDARD)))
        .isEqualTo(AnalysisFile.text(Analyzer.analyze(dataset, AnalysisOptions.STANDARD)));
  }

  @Test
  void aConstantSampleIsNeverStable() {
    double[] constant = IntStream.range(0, N).mapToDouble(i -> 0.52).toArray();
    Analysis analysis = analyze(rounds("native", MEM, constant));
    assertThat(analysis.samples().get(0).verdict()).isEqualTo(NoiseVerdict.NOISY);
    SampleResult sample = analysis.samples().get(0);
    assertThat(sample.median().orElseThrow().interval()).contains(new Range(0.52, 0.52));
    assertThat(sample.halfWidth().orElseThrow()).isCloseTo(0.0005 / 0.52, within(1e-9));
  }

  @Test
  void aCellWithFailuresOnlyHasNoNumbers() {
    Analysis analysis =
        analyze(
            rounds("native", MEM, noise(1)),
            failing(rounds("kvm", MEM, new double[] {1, 1}), 1, 2));
    assertThat(analysis.sample("kvm", "mem").orElseThrow().median()).isEmpty();
    assertThat(analysis.comparisons()).isEmpty();
    assertThat(analysis.capabilities())
        .extracting(Capability::state)
        .containsExactly(CapabilityState.MEASURED, CapabilityState.FAILED);
  }

  @Test
  void anUnknownBaselineIsAMistakeOfTheUser() {
    Dataset dataset = Campaigns.of(rounds("native", MEM, noise(1)));
    AnalysisOptions asked = new AnalysisOptions(Optional.of("xen"), Options.STANDARD, List.of());
    assertThatThrownBy(() -> Analyzer.analyze(dataset, asked))
        .isInstanceOf(InputException.class)
        .hasMessage("baseline xen is not in the dataset; choose one of [native]");
  }

  private static Comparison only(Sample a, Sample b) {
    return analyze(a, b).comparisons().get(0);
  }

  private static double overhead(Analysis analysis) {
    return analysis.comparisons().get(0).overhead().orElseThrow().point();
  }

  private static List<ComparisonCode> codes(Comparison comparison) {
    return comparison.reasons().stream().map(Reason::code).toList();
  }

  private static double[] deviations(int seed) {
    return Simulation.of(seed).independent(0.01, N);
  }
}
