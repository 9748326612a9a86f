package dev.tare.analyzer.noise;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.DISK;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.N;
import static dev.tare.analyzer.Campaigns.analyze;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static dev.tare.analyzer.Campaigns.expectation;
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
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Code;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is doubted in a dataset, and what such a doubt keeps from being said. */
class NoiseRulesTest {

  @Test
  void kvmAsSlowAsEmulationIsDoubted() {
    Analysis analysis =
        analyze(
            rounds("native", CPU, noise(3e6)),
            rounds("kvm", CPU, noise(46e3)),
            rounds("qemu", CPU, noise(35e3)));
    assertThat(codes(analysis)).contains(LintCode.ACCEL_OFF);
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
    assertThat(kvm(5.1, 9)).containsExactly(LintCode.ACCEL_OFF);
    assertThat(kvm(4.9, 9)).isEmpty();
    assertThat(kvm(30, 59)).containsExactly(LintCode.ACCEL_OFF);
    assertThat(kvm(30, 61)).isEmpty();
    assertThat(codes(analyze(rounds("native", CPU, noise(3e6)), rounds("kvm", CPU, noise(2.9e5)))))
        .containsExactly(LintCode.ACCEL_OFF);
    assertThat(codes(analyze(rounds("native", CPU, noise(3e6)), rounds("kvm", CPU, noise(3.1e5)))))
        .isEmpty();
  }

  /** Both so many times slower than the host. */
  private static List<Code> kvm(double slower, double emulation) {
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
    assertThat(codes(analysis)).containsExactly(LintCode.COUNT);
    assertThat(analysis.lint().get(0).where().file()).contains("kvm-mem.csv");
    assertThat(analysis.lint().get(0).numbers()).containsEntry("n", 47.0);
    assertThat(codes(analyze(rounds("native", MEM, noise(1)), rounds("docker", MEM, noise(2)))))
        .isEmpty();
  }

  @Test
  void aFailedRunIsDoubtedAndCountsAsOne() {
    Analysis analysis =
        analyze(rounds("native", MEM, noise(1)), failing(rounds("docker", MEM, noise(2)), 7));
    assertThat(codes(analysis)).containsExactly(LintCode.FAILURES);
    assertThat(analysis.lint().get(0).help()).isEqualTo("analyzer/README.md#failures");
  }

  @Test
  void valuesInStepsOfMoreThanHalfAPerCentAreTooCoarse() {
    assertThat(codes(analyze(rounds("native", MEM, steps(0.49))))).isEmpty();
    assertThat(codes(analyze(rounds("native", MEM, steps(0.51)))))
        .containsExactly(LintCode.QUANTISED);
    assertThat(codes(analyze(rounds("native", MEM, around(1, new double[N])))))
        .containsExactly(LintCode.CONSTANT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "155020.11 163950.66 158741.29 161870.93 152233.8",
        "0.336 0.351 0.34 0.329",
        "12.5 12.9 13.3",
        "7",
        "1 2",
      })
  void fewValuesShowNeitherAStepNorAConstant(String values) {
    double[] few = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(codes(analyze(rounds("native", MEM, few))))
        .doesNotContain(LintCode.QUANTISED, LintCode.CONSTANT);
  }

  /** Values around 1, in steps of so many per cent. */
  private static double[] steps(double step) {
    double[] noise = Simulation.of(6).independent(1, N);
    return Arrays.stream(noise).map(x -> 1 + step / 100 * Math.rint(x)).toArray();
  }

  @Test
  void oneRunDuringTheOthersTimeMakesWindowsOverlap() {
    assertThat(codes(analyze(block("native", MEM, noise(1), 0), at("docker", 60 * N))))
        .containsExactly(LintCode.DISJOINT_WINDOWS);
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
    assertThat(codes(analysis))
        .containsExactly(LintCode.CONTAINER_FASTER, LintCode.DISJOINT_WINDOWS);
  }

  @Test
  void aContainerTwiceAsFastIsDoubtedWhateverTheNoise() {
    double[] slow = around(1, Simulation.of(4).independent(.9, 12));
    double[] fast = around(3, Simulation.of(9).independent(.9, 12));
    Analysis analysis = analyze(rounds("native", CPU, slow), rounds("docker", CPU, fast));
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(codes(analysis)).containsExactly(LintCode.CONTAINER_FASTER);
    double[] other = around(1, Simulation.of(9).independent(.9, 12));
    assertThat(codes(analyze(rounds("native", CPU, slow), rounds("docker", CPU, other)))).isEmpty();
  }

  @Test
  void aGuestsDiskFasterThanTheHostsIsServedFromACache() {
    assertThat(codes(analyze(rounds("native", DISK, noise(400)), rounds("kvm", DISK, noise(600)))))
        .containsExactly(LintCode.CACHE_SERVED);
    assertThat(codes(analyze(rounds("native", DISK, noise(400)), rounds("kvm", DISK, noise(404)))))
        .isEmpty();
  }

  @Test
  void aGuestThatComputesFasterThanItsHostIsDoubted() {
    Analysis analysis = analyze(rounds("native", CPU, noise(400)), rounds("kvm", CPU, noise(600)));
    assertThat(codes(analysis)).containsExactly(LintCode.GUEST_FASTER);
    assertThat(analysis.findings())
        .extracting(Finding::code)
        .contains(FindingCode.GUEST_FASTER)
        .doesNotContain(FindingCode.PLATFORM_BETTER);
    assertThat(codes(analyze(rounds("native", CPU, noise(400)), rounds("kvm", CPU, noise(404)))))
        .isEmpty();
    assertThat(codes(analyze(rounds("native", CPU, noise(4)), rounds("unikernel", CPU, noise(6)))))
        .isEmpty();
  }

  @Test
  void aGuestWithAnotherProcessorIsNotComparedLikeWithLike() {
    assertThat(processors("kvm", "QEMU Virtual CPU", "x86_64"))
        .containsExactly(LintCode.CPU_MISMATCH);
    assertThat(processors("kvm", "Ryzen", "i686")).containsExactly(LintCode.CPU_MISMATCH);
    assertThat(processors("kvm", "Ryzen", "x86_64")).isEmpty();
    assertThat(processors("kvm", "Ryzen", "amd64")).isEmpty();
    assertThat(processors("qemu", "QEMU Virtual CPU", "x86_64")).isEmpty();
    assertThat(processors("qemu", "QEMU Virtual CPU", "i686"))
        .containsExactly(LintCode.CPU_MISMATCH);
  }

  private static List<Code> processors(String guest, String cpu, String architecture) {
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
    assertThat(codes(analysis)).containsExactly(LintCode.SENTINEL);
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(analysis.sample("docker", "mem").orElseThrow().reasons().get(0).code())
        .isEqualTo(NoiseCode.IMPLAUSIBLE);
    assertThat(analysis.findings())
        .extracting(Finding::code)
        .contains(FindingCode.SAMPLE_IMPLAUSIBLE)
        .doesNotContain(FindingCode.SAMPLE_UNUSABLE);
  }

  @Test
  void anErrorLeavesComparisonsAndExpectationsOpen() {
    double[] mixed = noise(1.3);
    mixed[5] *= 1000;
    Dataset dataset = Campaigns.of(rounds("native", MEM, noise(1)), rounds("docker", MEM, mixed));
    Analysis analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    assertThat(codes(analysis)).containsExactly(LintCode.UNIT_JUMP);
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(analysis.comparisons().get(0).reasons())
        .extracting(Reason::code)
        .contains(ComparisonCode.IMPLAUSIBLE)
        .doesNotContain(ComparisonCode.NEEDS_RUNS);
    assertThat(expectation(dataset, "mem: native >> docker").verdict())
        .isEqualTo(ExpectationVerdict.UNDECIDED);
    assertThat(analysis.sample("docker", "mem").orElseThrow().supports()).isEmpty();
  }

  @Test
  void bareMetalIsNoGuest() {
    Dataset dataset =
        Campaigns.with(
            Map.of("host", Map.of("virtualization", "none")), rounds("native", CPU, noise(1)));
    assertThat(codes(Analyzer.analyze(dataset, AnalysisOptions.STANDARD))).isEmpty();
  }

  private static List<Code> codes(Analysis analysis) {
    return analysis.lint().stream().map(Lint::code).toList();
  }
}
