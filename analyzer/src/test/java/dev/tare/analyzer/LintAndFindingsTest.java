package dev.tare.analyzer;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.DISK;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.NGINX;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static dev.tare.analyzer.Campaigns.failing;
import static dev.tare.analyzer.Campaigns.rounds;
import static dev.tare.analyzer.Campaigns.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Verdict;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.InputException;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Doubts, causes, expectations and the order of sentences. */
class LintAndFindingsTest {

  private static final int N = 48;

  @Test
  void kvmAsSlowAsEmulationIsDoubted() {
    Analysis analysis =
        analyze(
            rounds("native", CPU, noise(3e6)),
            rounds("kvm", CPU, noise(46e3)),
            rounds("qemu", CPU, noise(35e3)));
    assertThat(codes(analysis)).contains("ACCEL_OFF");
  }

  @Test
  void anAcceleratedGuestIsNot() {
    Analysis analysis =
        analyze(
            rounds("native", CPU, noise(3e6)),
            rounds("kvm", CPU, noise(2.9e6)),
            rounds("qemu", CPU, noise(35e3)));
    assertThat(codes(analysis)).isEmpty();
  }

  @Test
  void kvmIsDoubtedFromFiveTimesOnAndOnlyNearEmulation() {
    assertThat(kvm(5.1, 9)).containsExactly("ACCEL_OFF");
    assertThat(kvm(4.9, 9)).isEmpty();
    assertThat(kvm(30, 59)).containsExactly("ACCEL_OFF");
    assertThat(kvm(30, 61)).isEmpty();
    assertThat(codes(analyze(rounds("native", CPU, noise(3e6)), rounds("kvm", CPU, noise(2.9e5)))))
        .containsExactly("ACCEL_OFF");
    assertThat(codes(analyze(rounds("native", CPU, noise(3e6)), rounds("kvm", CPU, noise(3.1e5)))))
        .isEmpty();
  }

  /** Both so many times slower than the host. */
  private static List<String> kvm(double slower, double emulation) {
    return codes(
        analyze(
            rounds("native", CPU, noise(3e6)),
            rounds("kvm", CPU, noise(3e6 / slower)),
            rounds("qemu", CPU, noise(3e6 / emulation))));
  }

  @Test
  void anotherNumberOfRunsThanMostIsNoted() {
    Analysis analysis =
        analyze(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(2)),
            rounds("kvm", MEM, Arrays.copyOf(noise(3), N - 1)));
    assertThat(codes(analysis)).containsExactly("COUNT");
    assertThat(analysis.lint().get(0).where().file()).contains("kvm-mem.csv");
    assertThat(analysis.lint().get(0).numbers()).containsEntry("n", 47.0);
    assertThat(codes(analyze(rounds("native", MEM, noise(1)), rounds("docker", MEM, noise(2)))))
        .isEmpty();
  }

  @Test
  void aFailedRunIsDoubtedAndCountsAsOne() {
    Analysis analysis =
        analyze(rounds("native", MEM, noise(1)), failing(rounds("docker", MEM, noise(2)), 7));
    assertThat(codes(analysis)).containsExactly("FAILURES");
    assertThat(analysis.lint().get(0).help()).isEqualTo("analyzer/README.md#failures");
  }

  @Test
  void valuesInStepsOfMoreThanHalfAPerCentAreTooCoarse() {
    assertThat(codes(analyze(rounds("native", MEM, steps(0.49))))).isEmpty();
    assertThat(codes(analyze(rounds("native", MEM, steps(0.51))))).containsExactly("QUANTISED");
    assertThat(codes(analyze(rounds("native", MEM, around(1, new double[N])))))
        .containsExactly("CONSTANT");
  }

  /** Values around 1, in steps of so many per cent. */
  private static double[] steps(double step) {
    double[] noise = Simulation.of(6).independent(1, N);
    return Arrays.stream(noise).map(x -> 1 + step / 100 * Math.rint(x)).toArray();
  }

  @Test
  void oneRunDuringTheOthersTimeMakesWindowsOverlap() {
    assertThat(codes(analyze(block("native", MEM, noise(1), 0), at("docker", 60 * N))))
        .containsExactly("DISJOINT_WINDOWS");
    assertThat(codes(analyze(block("native", MEM, noise(1), 0), at("docker", 60 * (N - 1)))))
        .isEmpty();
  }

  private static Sample at(String platform, double start) {
    return sample(platform, MEM, noise(2), i -> Map.of(), start);
  }

  @Test
  void aContainerFasterThanItsHostIsDoubted() {
    Analysis analysis =
        analyze(block("native", CPU, noise(1e6), 0), block("docker", CPU, noise(6e6), 1));
    assertThat(codes(analysis)).containsExactly("CONTAINER_FASTER", "DISJOINT_WINDOWS");
  }

  @Test
  void aContainerTwiceAsFastIsDoubtedWhateverTheNoise() {
    double[] slow = around(1, Simulation.of(4).independent(.9, 12));
    double[] fast = around(3, Simulation.of(9).independent(.9, 12));
    Analysis analysis = analyze(rounds("native", CPU, slow), rounds("docker", CPU, fast));
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(Comparison.Verdict.UNDECIDED);
    assertThat(codes(analysis)).containsExactly("CONTAINER_FASTER");
    double[] other = around(1, Simulation.of(9).independent(.9, 12));
    assertThat(codes(analyze(rounds("native", CPU, slow), rounds("docker", CPU, other)))).isEmpty();
  }

  @Test
  void aGuestsDiskFasterThanTheHostsIsServedFromACache() {
    assertThat(codes(analyze(rounds("native", DISK, noise(400)), rounds("kvm", DISK, noise(600)))))
        .containsExactly("CACHE_SERVED");
    assertThat(codes(analyze(rounds("native", DISK, noise(400)), rounds("kvm", DISK, noise(404)))))
        .isEmpty();
  }

  @Test
  void aGuestThatComputesFasterThanItsHostIsDoubted() {
    Analysis analysis = analyze(rounds("native", CPU, noise(400)), rounds("kvm", CPU, noise(600)));
    assertThat(codes(analysis)).containsExactly("GUEST_FASTER");
    assertThat(analysis.findings())
        .extracting(Finding::code)
        .contains("GUEST_FASTER")
        .doesNotContain("PLATFORM_BETTER");
    assertThat(codes(analyze(rounds("native", CPU, noise(400)), rounds("kvm", CPU, noise(404)))))
        .isEmpty();
    assertThat(codes(analyze(rounds("native", CPU, noise(4)), rounds("unikernel", CPU, noise(6)))))
        .isEmpty();
  }

  @Test
  void aGuestWithAnotherProcessorIsNotComparedLikeWithLike() {
    assertThat(processors("kvm", "QEMU Virtual CPU", "x86_64")).containsExactly("CPU_MISMATCH");
    assertThat(processors("kvm", "Ryzen", "i686")).containsExactly("CPU_MISMATCH");
    assertThat(processors("kvm", "Ryzen", "x86_64")).isEmpty();
    assertThat(processors("kvm", "Ryzen", "amd64")).isEmpty();
    assertThat(processors("qemu", "QEMU Virtual CPU", "x86_64")).isEmpty();
    assertThat(processors("qemu", "QEMU Virtual CPU", "i686")).containsExactly("CPU_MISMATCH");
  }

  private static List<String> processors(String guest, String cpu, String architecture) {
    Map<String, Map<String, String>> facts =
        Map.of(
            "host",
            Map.of("cpu", "Ryzen", "architecture", "x86_64"),
            guest,
            Map.of("cpu", cpu, "architecture", architecture));
    Dataset dataset =
        Campaigns.with(facts, rounds("native", MEM, noise(1)), rounds(guest, MEM, noise(2)));
    return codes(Analyzer.analyze(dataset, AnalysisOptions.STANDARD));
  }

  @Test
  void anErrorKeepsASampleOutOfVerdicts() {
    double[] marked = noise(1.3);
    marked[5] = -1;
    Analysis analysis = analyze(rounds("native", MEM, noise(1)), rounds("docker", MEM, marked));
    assertThat(codes(analysis)).containsExactly("SENTINEL");
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(Comparison.Verdict.UNDECIDED);
    assertThat(analysis.sample("docker", "mem").orElseThrow().reasons().get(0).code())
        .isEqualTo("IMPLAUSIBLE");
    assertThat(analysis.findings())
        .extracting(Finding::code)
        .contains("SAMPLE_IMPLAUSIBLE")
        .doesNotContain("SAMPLE_UNUSABLE");
  }

  @Test
  void anErrorLeavesComparisonsAndExpectationsOpen() {
    double[] mixed = noise(1.3);
    mixed[5] *= 1000;
    Dataset dataset = Campaigns.of(rounds("native", MEM, noise(1)), rounds("docker", MEM, mixed));
    Analysis analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    assertThat(codes(analysis)).containsExactly("UNIT_JUMP");
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(Comparison.Verdict.UNDECIDED);
    assertThat(analysis.comparisons().get(0).reasons())
        .extracting(Reason::code)
        .contains("IMPLAUSIBLE")
        .doesNotContain("NEEDS_RUNS");
    assertThat(verdict(dataset, "mem: native >> docker")).isEqualTo(Verdict.UNDECIDED);
    assertThat(analysis.sample("docker", "mem").orElseThrow().supports()).isEmpty();
  }

  @Test
  void aHostThatIsAGuestIsTheFirstFinding() {
    Dataset dataset =
        Campaigns.with(
            Map.of("host", Map.of("virtualization", "kvm")), rounds("native", CPU, noise(1)));
    Analysis analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    assertThat(analysis.findings().get(0).code()).isEqualTo("NESTED_HOST");
    assertThat(analysis.findings().get(0).evidence()).containsExactly("lint-1");
  }

  @Test
  void bareMetalIsNoGuest() {
    Dataset dataset =
        Campaigns.with(
            Map.of("host", Map.of("virtualization", "none")), rounds("native", CPU, noise(1)));
    assertThat(codes(Analyzer.analyze(dataset, AnalysisOptions.STANDARD))).isEmpty();
  }

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
            "SEQUENTIAL",
            "FAILED_RUNS",
            "PLATFORM_WORSE",
            "PLATFORM_WORSE",
            "SAMPLES_QUALITY",
            "DIRECTION_UNKNOWN");
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
  void expectationsAreConfirmedRefutedOrLeftOpen() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.0001)),
            rounds("kvm", MEM, noise(1.05)),
            rounds("qemu", MEM, noise(40)));
    assertThat(verdict(dataset, "mem: native ~ docker >>(20x) qemu")).isEqualTo(Verdict.CONFIRMED);
    assertThat(verdict(dataset, "mem: native > docker >> qemu")).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(dataset, "mem: native ~ kvm")).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(dataset, "mem: native > rump")).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void aPlatformThatWasLeftOutLeavesAClaimOpenAndAnInventedOneIsAMistake() {
    Dataset dataset = Campaigns.of(rounds("native", MEM, noise(1)), rounds("mine", MEM, noise(2)));
    assertThat(expectation(dataset, "mem: native > kvm_raw").clauses().get(0).reasons())
        .extracting(Reason::code)
        .containsExactly("NOT_MEASURED");
    assertThat(verdict(dataset, "disk-random: native > mine")).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(dataset, "mem: native > mine")).isEqualTo(Verdict.CONFIRMED);
    assertThatThrownBy(() -> verdict(dataset, "mem: native > theirs"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("test:1:15: no platform theirs; known are docker, ");
  }

  @Test
  void theDirectionOfTheBenchmarkCounts() {
    Dataset dataset = Campaigns.of(rounds("native", CPU, noise(2)), rounds("kvm", CPU, noise(1)));
    assertThat(verdict(dataset, "cpu: native > kvm")).isEqualTo(Verdict.CONFIRMED);
    assertThat(verdict(dataset, "cpu: kvm >= native")).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void anOpenClauseSaysHowManyRunsWouldDecide() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, around(1, Simulation.of(2).independent(0.05, N))),
            rounds("kvm", MEM, around(1, Simulation.of(52).independent(0.05, N))));
    Expectation.Clause clause = expectation(dataset, "mem: native ~ kvm").clauses().get(0);
    assertThat(clause.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(clause.needsRuns()).hasValue(45);
  }

  @Test
  void aClauseAtItsBoundaryIsOutOfReach() {
    Dataset dataset =
        Campaigns.of(rounds("native", MEM, noise(1)), rounds("kvm", MEM, noise(1.05)));
    Expectation.Clause clause = expectation(dataset, "mem: native ~ kvm").clauses().get(0);
    assertThat(clause.needsRuns()).isEmpty();
    assertThat(clause.reasons()).extracting(Reason::code).contains("NOT_WITH_THIS_SCHEDULE");
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
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.UNDECIDED);
    assertThat(comparison.reasons())
        .filteredOn(reason -> reason.code().equals("NEEDS_RUNS"))
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.numbers().get("runs"))
                    .isBetween(0.5 * N * (Math.pow(half / off, 2) - 1), 1000.0));
  }

  @Test
  void aChainIsQualifiedAsItsClausesAre() {
    Dataset dataset =
        Campaigns.of(
            rounds("native", MEM, noise(1)),
            rounds("docker", MEM, noise(1.08)),
            rounds("qemu", MEM, noise(40)));
    assertThat(expectation(dataset, "mem: native > docker").qualified()).isTrue();
    assertThat(expectation(dataset, "mem: native > docker > qemu").qualified()).isTrue();
    assertThat(expectation(dataset, "mem: native > qemu").qualified()).isFalse();
    assertThat(expectation(dataset, "mem: docker ~ native >> qemu").verdict())
        .isEqualTo(Verdict.REFUTED);
    assertThat(expectation(dataset, "mem: docker ~ native >> qemu").qualified()).isTrue();
  }

  @Test
  void farBetterIsQualifiedWhereTheNoiseCarriesOnlyMore() {
    Dataset dataset =
        Campaigns.of(
            block("native", MEM, around(1, Simulation.of(2).independent(0.25, N)), 0),
            block("docker", MEM, around(2.5, Simulation.of(3).independent(0.25, N)), 0),
            block("qemu", MEM, around(40, Simulation.of(4).independent(0.25, N)), 0));
    Expectation close = expectation(dataset, "mem: native >> docker");
    assertThat(close.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(close.qualified()).isTrue();
    Expectation far = expectation(dataset, "mem: native >> qemu");
    assertThat(far.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(far.qualified()).isFalse();
  }

  @Test
  void aThirdOfTheRunsIsASecondModeAndNoOutliers() {
    double[] x = noise(1);
    for (int i = 0; i < N; i += 3) {
      x[i] = 1.5 + 0.2 * i;
    }
    SampleResult sample = analyze(rounds("native", MEM, x)).sample("native", "mem").orElseThrow();
    assertThat(sample.reasons()).extracting(Reason::code).contains("SECOND_MODE");
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

  private static Verdict verdict(Dataset dataset, String line) {
    return expectation(dataset, line).verdict();
  }

  private static Expectation expectation(Dataset dataset, String line) {
    AnalysisOptions options =
        new AnalysisOptions(
            Optional.empty(), Options.STANDARD, ExpectationsFile.parse("test", List.of(line)));
    return Analyzer.analyze(dataset, options).expectations().get(0);
  }

  private static Analysis analyze(Sample... samples) {
    return Analyzer.analyze(Campaigns.of(samples), AnalysisOptions.STANDARD);
  }

  private static List<String> codes(Analysis analysis) {
    return analysis.lint().stream().map(Lint::code).toList();
  }

  private static double[] noise(double level) {
    return around(level, Simulation.of(Double.hashCode(level)).independent(0.01, N));
  }
}
