package dev.tare.analyzer.lint;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.DISK;
import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.block;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Platforms that state another unit, or numbers that their unit cannot have. */
class UnitsTest {

  private static final int N = 20;

  @Test
  void millisecondsAmongSecondsAreAnErrorAndGiveNoVerdict() {
    Analysis analysis = Campaigns.analyze(mem("native", 10), mem("docker", 10_400), mem("kvm", 11));
    assertThat(errors(analysis, LintCode.OTHER_UNIT)).containsExactly("docker-mem");
    assertThat(analysis.comparisons())
        .filteredOn(c -> c.platform().equals("docker"))
        .allMatch(c -> c.verdict() == ComparisonVerdict.UNDECIDED);
  }

  @Test
  void soAreSecondsAmongMillisecondsAndMicroseconds() {
    assertThat(units(mem("native", 10), mem("docker", 10_400), mem("kvm", 11_000)))
        .containsExactly("native-mem");
    assertThat(units(mem("native", 10), mem("docker", 10), mem("kvm", 11e6)))
        .containsExactly("kvm-mem");
  }

  @Test
  void ofTwoPlatformsTheOneThatIsNotTheHostIsFound() {
    assertThat(units(mem("native", 10), mem("docker", 10_400))).containsExactly("docker-mem");
    assertThat(units(mem("native", 10_400), mem("docker", 10))).containsExactly("docker-mem");
  }

  @Test
  void emulationAndCachesMayBeSlowOrFast() {
    assertThat(units(mem("native", 10), mem("qemu", 9_000), mem("docker", 10))).isEmpty();
    assertThat(units(mem("native", 10), mem("docker", 300), mem("kvm", 11))).isEmpty();
    assertThat(units(disk("native", 500), disk("kvm", 300_000), disk("docker", 510))).isEmpty();
    assertThat(units(mem("a", 10), mem("b", 10_000))).isEmpty();
  }

  @Test
  void platformsWithoutTraitsMustAgreeElsewhere() {
    assertThat(units(mem("a", 10), mem("b", 10_000), cpu("a", 5000), cpu("b", 5100)))
        .containsExactly("b-mem");
    assertThat(units(mem("a", 10), mem("b", 10_000), cpu("a", 5000), cpu("b", 51))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void fewRunsOfPlatformsWithoutTraitsAreNoOtherUnit(int runs) {
    double[] slow = Arrays.copyOf(noise("a", 10_000), runs);
    double[] fast = Arrays.copyOf(noise("b", 10), runs);
    assertThat(
            units(
                block("a", MEM, slow, 0),
                block("b", MEM, fast, 1),
                block("a", CPU, fast, 2),
                block("b", CPU, fast, 3)))
        .isEmpty();
    assertThat(units(block("native", MEM, fast, 0), block("docker", MEM, slow, 1)))
        .containsExactly("docker-mem");
  }

  @Test
  void bandwidthIsFourTimesTheOperations() {
    Analysis analysis =
        Campaigns.analyze(disk("native", 2301), disk("docker", 2290), disk("kvm", 9190));
    assertThat(errors(analysis, LintCode.NOT_IOPS)).containsExactly("kvm-disk-random");
    assertThat(
            errors(
                Campaigns.analyze(disk("native", 2301), disk("docker", 2290), disk("kvm", 6900)),
                LintCode.NOT_IOPS))
        .isEmpty();
    assertThat(
            errors(Campaigns.analyze(disk("native", 2301), disk("kvm", 9190)), LintCode.NOT_IOPS))
        .isEmpty();
  }

  @Test
  void multiplesOfFourAreABandwidthEvenAlone() {
    Sample four = block("kvm", DISK, whole(1370, 4, N), 1);
    Lint lint = lint(Campaigns.analyze(four), LintCode.NOT_IOPS).get(0);
    assertThat(lint.severity()).isEqualTo(Severity.WARNING);
    assertThat(lint.numbers()).containsEntry("rows", (double) N);
    assertThat(
            errors(
                Campaigns.analyze(block("native", DISK, whole(1370, 1, N), 0), four),
                LintCode.NOT_IOPS))
        .containsExactly("kvm-disk-random");
    assertThat(lint(Campaigns.analyze(block("kvm", DISK, whole(13, 100, N), 1)), LintCode.NOT_IOPS))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-999, -3.2, -1, -99, -0.001})
  void nothingTakesLessThanNoTime(double value) {
    double[] values = around(10, Simulation.of(5).independent(.01, N));
    values[6] = value;
    Analysis analysis = Campaigns.analyze(mem("native", 10), block("docker", MEM, values, 1));
    Lint lint = lint(analysis, LintCode.SENTINEL).get(0);
    assertThat(lint.severity()).isEqualTo(Severity.ERROR);
    assertThat(lint.where().line()).hasValue(8);
    assertThat(lint.numbers()).containsEntry("value", value).containsEntry("rows", 1.0);
    assertThat(analysis.comparisons().get(0).verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "IOPS", "req/s", "MiB/s", "KFLOPS", "events per second", "ns", "h"})
  void thatHoldsForEveryAmount(String unit) {
    assertThat(negative(unit, -3.2)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"°C", "dB", "%", "points"})
  void otherQuantitiesMayBeNegativeButNotMarkers(String unit) {
    assertThat(negative(unit, -3.2)).isEmpty();
    assertThat(negative(unit, -999)).hasSize(1);
  }

  @Test
  void differentMarkersAreCountedTogether() {
    double[] values = around(10, Simulation.of(5).independent(.01, N));
    values[3] = -999;
    values[4] = -3.2;
    Lint lint = lint(Campaigns.analyze(block("native", MEM, values, 1)), LintCode.SENTINEL).get(0);
    assertThat(lint.numbers())
        .containsEntry("rows", 2.0)
        .containsEntry("first", -999.0)
        .doesNotContainKey("value");
  }

  private static List<Lint> negative(String unit, double value) {
    Benchmark benchmark = Benchmark.of("x", "x", unit, Direction.LOWER);
    double[] values = around(10, Simulation.of(5).independent(.01, N));
    values[6] = value;
    return lint(
        Analyzer.analyze(
            Campaigns.with(
                Map.of(), List.of(benchmark), List.of(block("native", benchmark, values, 0))),
            AnalysisOptions.STANDARD),
        LintCode.SENTINEL);
  }

  private static Sample mem(String platform, double level) {
    return block(platform, MEM, noise(platform, level), platform.hashCode() % 100);
  }

  private static Sample cpu(String platform, double level) {
    return block(platform, CPU, noise(platform, level), platform.hashCode() % 100);
  }

  private static Sample disk(String platform, double level) {
    return block(platform, DISK, noise(platform, level), platform.hashCode() % 100);
  }

  private static double[] noise(String platform, double level) {
    return around(level, Simulation.of(platform.hashCode()).independent(.01, N));
  }

  private static double[] whole(double level, int step, int n) {
    return Arrays.stream(around(level, Simulation.of(9).independent(.05, n)))
        .map(v -> Math.rint(v) * step)
        .toArray();
  }

  private static List<String> units(Sample... samples) {
    return errors(Campaigns.analyze(samples), LintCode.OTHER_UNIT);
  }

  private static List<String> errors(Analysis analysis, LintCode code) {
    return lint(analysis, code).stream()
        .flatMap(lint -> lint.error().stream())
        .map(Object::toString)
        .toList();
  }

  private static List<Lint> lint(Analysis analysis, LintCode code) {
    return analysis.lint().stream().filter(lint -> lint.code() == code).toList();
  }
}
