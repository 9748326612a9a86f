package dev.tare.analyzer.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Code;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule on both sides of its threshold. */
class ValueRulesTest {

  private static final Benchmark SECONDS = Benchmark.of("mem", "mem", "s", Direction.LOWER);
  private static final Benchmark RATE = Benchmark.of("mem", "mem", "MB/s", Direction.HIGHER);
  private static final int N = 48;
  private static final double[] NOISE = Simulation.of(5).independent(.01, N);

  @Test
  void steadyNoiseIsNotDoubted() {
    assertThat(remarks(values(i -> 1 + NOISE[i]))).isEmpty();
  }

  @Test
  void twoUnitsInOneSeriesAreAnErrorWhereTheUnitChanges() {
    Lint remark = only(values(i -> (i == 20 ? 1000 : 1) + NOISE[i]));
    assertThat(remark.code()).isEqualTo(LintCode.UNIT_JUMP);
    assertThat(remark.severity()).isEqualTo(Severity.ERROR);
    assertThat(remark.where().line()).hasValue(22);
    assertThat(remark.numbers()).containsEntry("rows", 1.0).containsEntry("of", 48.0);
    assertThat(remark.numbers().get("factor")).isCloseTo(1000, within(30.0));
  }

  @Test
  void anOutlierOfNinetyTimesOrAnyOtherFactorIsNoUnit() {
    assertThat(remarks(values(i -> (i == 20 ? 90 : 1) + NOISE[i]))).isEmpty();
    assertThat(remarks(values(i -> (i == 20 ? 300 : 1) + NOISE[i]))).isEmpty();
    assertThat(codes(values(i -> (i == 20 ? 420 : 1) + NOISE[i])))
        .containsExactly(LintCode.UNIT_JUMP);
  }

  @Test
  void zeroAndMinusOneAmongPositiveValuesAreMarks() {
    Lint remark = only(values(i -> i == 7 || i == 9 ? -1 : 1 + NOISE[i]));
    assertThat(remark.code()).isEqualTo(LintCode.SENTINEL);
    assertThat(remark.where().line()).hasValue(9);
    assertThat(remark.numbers()).containsEntry("value", -1.0).containsEntry("rows", 2.0);
    assertThat(codes(values(i -> i == 7 ? 0 : 1 + NOISE[i]))).containsExactly(LintCode.SENTINEL);
    assertThat(remarks(values(i -> i == 7 ? .97 : 1 + NOISE[i]))).isEmpty();
    assertThat(remarks(values(i -> 0))).isEmpty();
  }

  @Test
  void aClockThatRunsWholeMinutesLongerHasLostMinutes() {
    double[] seconds = spread(5, 20);
    Lint remark = only(timed(seconds, i -> seconds[i] + 60 + .5));
    assertThat(remark.code()).isEqualTo(LintCode.LOST_MINUTE);
    assertThat(remark.numbers()).containsEntry("minutes", 1.0);
    assertThat(only(timed(seconds, i -> seconds[i] + 120 - 2.9)).numbers())
        .containsEntry("minutes", 2.0);
  }

  @Test
  void aPauseOfAnotherLengthOrARunEveryMinuteLosesNone() {
    double[] seconds = spread(5, 20);
    assertThat(remarks(timed(seconds, i -> seconds[i] + 60 + 3.1))).isEmpty();
    assertThat(remarks(timed(seconds, i -> seconds[i] + .5))).isEmpty();
    assertThat(remarks(timed(spread(.1, .2), i -> 60))).isEmpty();
    assertThat(remarks(timed(spread(5, 8), i -> 60.5 + spread(5, 8)[i]))).isEmpty();
    assertThat(codes(timed(spread(5, 10), i -> 60.5 + spread(5, 10)[i]))).isNotEmpty();
    assertThat(remarks(timed(seconds, i -> seconds[i] + 60.5), RATE)).isEmpty();
  }

  @Test
  void valuesLongerThanTheTimeToTheNextRunContradictTheClock() {
    double[] seconds = spread(10, 11);
    Lint remark = only(timed(seconds, i -> i == 3 || i == 8 ? 8.5 : 12));
    assertThat(remark.code()).isEqualTo(LintCode.CLOCK);
    assertThat(remark.where().line()).hasValue(5);
    assertThat(remark.numbers()).containsEntry("rows", 2.0);
    assertThat(remarks(timed(seconds, i -> i == 3 ? 8 : 12))).isEmpty();
    assertThat(remarks(timed(seconds, i -> 10))).isEmpty();
    assertThat(remarks(timed(seconds, i -> 8), RATE)).isEmpty();
  }

  @Test
  void aGuestsClockMayNotContradictTheHosts() {
    assertThat(codes(clocked(10.21, 10))).containsExactly(LintCode.CLOCK);
    assertThat(remarks(clocked(10.19, 10))).isEmpty();
    assertThat(remarks(clocked(10, 11.19))).isEmpty();
    assertThat(codes(clocked(10, 11.21))).containsExactly(LintCode.CLOCK);
    assertThat(remarks(clocked(.2, 1.19))).isEmpty();
    assertThat(only(clocked(5, 10)).numbers()).containsEntry("guestOverHost", .5);
    assertThat(only(clocked(5, 10)).where().line()).hasValue(2);
  }

  @Test
  void runningMeansAreRecognised() {
    double[] means = runningMeans(Simulation.of(12).independent(.1, N));
    assertThat(codes(values(i -> 1 + means[i]))).containsExactly(LintCode.CUMULATIVE_MEAN);
    assertThat(remarks(values(i -> 1 + means[i], CumulativeMeanRule.FEWEST - 1))).isEmpty();
  }

  @Test
  void mostRunningMeansAndHardlyAnythingElseAreRecognised() {
    Simulation s = Simulation.of(3);
    assertThat(running(i -> runningMeans(s.independent(.01, N)))).isGreaterThanOrEqualTo(60);
    assertThat(running(i -> s.independent(.01, N))).isLessThanOrEqualTo(1);
    assertThat(running(i -> s.autoregressive(.8, .01, N))).isLessThanOrEqualTo(2);
    assertThat(running(i -> s.wandering(.01, N))).isLessThanOrEqualTo(5);
    assertThat(running(i -> s.warmingUp(.3, 6, .01, N))).isLessThanOrEqualTo(5);
  }

  @Test
  void aColumnThatChangesHalfWayIsAnError() {
    Lint remark = only(with(i -> Map.of("blocksize", i < 20 ? "4k" : "64k")));
    assertThat(remark.code()).isEqualTo(LintCode.PARAMETER_CHANGED);
    assertThat(remark.severity()).isEqualTo(Severity.ERROR);
    assertThat(remark.where().line()).hasValue(22);
    assertThat(remark.text()).hasValue("blocksize: 4k -> 64k");
    assertThat(remarks(with(i -> Map.of("blocksize", i < 4 ? "4k" : "64k")))).isEmpty();
    assertThat(remarks(with(i -> Map.of("governor", i % 2 == 0 ? "a" : "b")))).isEmpty();
    assertThat(remarks(with(i -> Map.of("session", i < 20 ? "1" : "2")))).isEmpty();
    assertThat(remarks(with(i -> Map.of("frequency", i < 20 ? "2400" : "2500")))).isEmpty();
  }

  @Test
  void levelsThatAreFarApartInTimeAreAWarning() {
    Lint remark = only(values(i -> (i < 30 ? 3.2 : 1) + NOISE[i]));
    assertThat(remark.code()).isEqualTo(LintCode.PARAMETER_CHANGED);
    assertThat(remark.severity()).isEqualTo(Severity.WARNING);
    assertThat(remark.where().line()).hasValue(32);
    assertThat(remarks(values(i -> (i < 30 ? 2.9 : 1) + NOISE[i]))).isEmpty();
    assertThat(remarks(values(i -> (i < 4 ? 5 : 1) + NOISE[i]))).isEmpty();
    assertThat(remarks(values(i -> 1 + i))).isEmpty();
  }

  @Test
  void aParameterThatDoubledIsAWarning() {
    Lint remark = only(values(i -> (i < 24 ? 1 : 2.05) + NOISE[i]));
    assertThat(remark.code()).isEqualTo(LintCode.PARAMETER_CHANGED);
    assertThat(remark.where().line()).hasValue(26);
    assertThat(codes(values(i -> (i < 10 ? 2 : 1) + NOISE[i])))
        .containsExactly(LintCode.PARAMETER_CHANGED);
    assertThat(remarks(values(i -> (i < 24 ? 1 : 1.28) + NOISE[i]))).isEmpty();
    assertThat(remarks(values(i -> (i < 24 ? 1 : 1.7) + NOISE[i]))).isEmpty();
  }

  @Test
  void aLevelThatJumpsBetweenSessionsIsAWarning() {
    assertThat(codes(sessions(i -> i / 16 == 1 ? 1.6 : 1)))
        .containsExactly(LintCode.PARAMETER_CHANGED);
    assertThat(sessionLine(i -> i < 32 ? 1 : 2)).hasValue(34);
    assertThat(codes(sessions(i -> (i / 16 == 1 ? 2 : 1) * (i == 20 || i == 3 ? 1.5 : 1))))
        .containsExactly(LintCode.PARAMETER_CHANGED);
    assertThat(remarks(sessions(i -> i / 16 == 1 ? 1.28 : 1))).isEmpty();
    assertThat(remarks(sessions(i -> i % 16 < 3 ? 1.6 : 1))).isEmpty();
  }

  private static Sample sessions(IntToDoubleFunction level) {
    return sample(
        "native",
        N,
        i -> level.applyAsDouble(i) + NOISE[i],
        i -> 60 * i,
        i -> Map.of("session", "" + (1 + i / 16)));
  }

  private static OptionalLong sessionLine(IntToDoubleFunction level) {
    return only(sessions(level)).where().line();
  }

  @Test
  void aLongPauseIsAGapAndAVeryLongOneASecondSession() {
    double[] values = Arrays.stream(NOISE).map(v -> 1 + v).toArray();
    assertThat(codes(timed(values, i -> i == 9 ? 181 : 60))).containsExactly(LintCode.GAPS);
    Lint gap = remarks(timed(values, i -> i == 9 ? 181 : 60)).get(0);
    assertThat(gap.where().line()).hasValue(12);
    assertThat(gap.numbers()).containsEntry("seconds", 181.0);
    assertThat(remarks(timed(values, i -> i == 9 ? 180 : 60))).isEmpty();
    assertThat(codes(timed(values, i -> i == 9 ? 1800 : 60)))
        .containsExactly(LintCode.CONCATENATED);
    assertThat(codes(timed(values, i -> i == 9 ? 1799 : 60))).containsExactly(LintCode.GAPS);
  }

  @Test
  void aCopyOfAnotherPlatformsSeriesIsAnError() {
    Sample original = sample("kvm", N, i -> 1 + NOISE[i], i -> 60 * i, i -> Map.of());
    Sample copy = sample("kvm2", N, i -> 1 + (i < 3 ? 9 : NOISE[i]), i -> 60 * i, i -> Map.of());
    List<Lint> remarks =
        ValueRules.of(
            List.of(original, copy), s -> true, s -> SECONDS, p -> PlatformTraits.UNKNOWN);
    assertThat(remarks).singleElement();
    assertThat(remarks.get(0).code()).isEqualTo(LintCode.DUPLICATE_SERIES);
    assertThat(remarks.get(0).isErrorOf(copy.cell())).isTrue();
    assertThat(remarks.get(0).isErrorOf(original.cell())).isFalse();
    assertThat(remarks.get(0).where().line()).hasValue(5);
    assertThat(remarks.get(0).text()).hasValue("kvm-mem.csv");
  }

  @Test
  void aFewEqualValuesAreNoCopy() {
    Sample original = sample("kvm", N, i -> 1 + NOISE[i], i -> 60 * i, i -> Map.of());
    Sample nine = sample("a", N, i -> i < 9 ? 1 + NOISE[i] : 5 + NOISE[i], i -> i, i -> Map.of());
    int[] order = Simulation.of(8).shuffled(N);
    Sample coarse = sample("b", N, i -> i % 3, i -> i, i -> Map.of());
    Sample shuffled = sample("c", N, i -> order[i] % 3, i -> i, i -> Map.of());
    assertThat(DuplicateSeriesRule.of(List.of(original, nine))).isEmpty();
    assertThat(DuplicateSeriesRule.of(List.of(coarse, shuffled))).isEmpty();
  }

  @Test
  void aSecondSessionThatIsAnAlteredCopyOfTheFirstIsAnError() {
    Lint remark = only(values(i -> 1 + NOISE[i % 24] + (i == 30 ? .005 : 0)));
    assertThat(remark.code()).isEqualTo(LintCode.DUPLICATE_SERIES);
    assertThat(remark.where().line()).hasValue(26);
    assertThat(remark.numbers()).containsEntry("rows", 23.0).containsEntry("of", 24.0);
    assertThat(remarks(values(i -> 1 + (i % 24 < 11 ? NOISE[i % 24] : NOISE[i])))).isEmpty();
  }

  private static long running(IntFunction<double[]> samples) {
    return IntStream.range(0, 100)
        .mapToObj(samples)
        .filter(x -> CumulativeMeanRule.of(values(i -> 1 + x[i])).isPresent())
        .count();
  }

  private static double[] runningMeans(double[] x) {
    double[] means = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i];
      means[i] = sum / (i + 1);
    }
    return means;
  }

  /** Values all over a range, in no order. */
  private static double[] spread(double low, double high) {
    int[] order = Simulation.of(7).shuffled(N);
    return Arrays.stream(order).mapToDouble(k -> low + (high - low) * k / N).toArray();
  }

  private static Sample values(IntToDoubleFunction value) {
    return values(value, N);
  }

  private static Sample values(IntToDoubleFunction value, int n) {
    return sample("native", n, value, i -> 60 * i, i -> Map.of());
  }

  private static Sample with(IntFunction<Map<String, String>> columns) {
    return sample("native", N, i -> 1 + NOISE[i], i -> 60 * i, columns);
  }

  /** Runs whose next one starts after so many seconds. */
  private static Sample timed(double[] values, IntToDoubleFunction distance) {
    double[] starts = new double[values.length];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + distance.applyAsDouble(i - 1);
    }
    return sample("native", N, i -> values[i], i -> starts[i], i -> Map.of());
  }

  private static Sample clocked(double guest, double host) {
    return with(i -> Map.of("guest_seconds", "" + guest, "seconds", "" + host));
  }

  private static Sample sample(
      String platform,
      int n,
      IntToDoubleFunction value,
      IntToDoubleFunction start,
      IntFunction<Map<String, String>> columns) {
    List<Run> runs =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    new Run(
                        i + 1,
                        i + 2,
                        OptionalDouble.of(start.applyAsDouble(i)),
                        value.applyAsDouble(i),
                        columns.apply(i)))
            .toList();
    Cell cell = new Cell(platform, "mem");
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.of(.001));
  }

  private static Lint only(Sample sample) {
    assertThat(remarks(sample)).hasSize(1);
    return remarks(sample).get(0);
  }

  private static List<Code> codes(Sample sample) {
    return remarks(sample).stream().map(Lint::code).toList();
  }

  private static List<Lint> remarks(Sample sample) {
    return remarks(sample, SECONDS);
  }

  private static List<Lint> remarks(Sample sample, Benchmark benchmark) {
    return ValueRules.of(List.of(sample), s -> true, s -> benchmark, p -> PlatformTraits.UNKNOWN);
  }
}
