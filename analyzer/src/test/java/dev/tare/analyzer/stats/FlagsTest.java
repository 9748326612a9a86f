package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.analyzer.stats.sample.Quantum;
import dev.tare.analyzer.stats.series.Drift;
import dev.tare.analyzer.stats.series.Modes;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each flag sees in noise of 1 % around 100 with one thing wrong. */
class FlagsTest {

  private static final int N = 48;

  @Test
  void steadyNoiseRaisesNoFlag() {
    double[] steady = with(i -> 0);
    assertThat(Drift.of(steady).isFlagged()).isFalse();
    assertThat(Step.of(steady).isFlagged()).isFalse();
    assertThat(WarmUp.of(steady)).isEmpty();
    assertThat(Modes.of(steady)).get().matches(modes -> !modes.isFlagged());
  }

  @Test
  void driftHasItsDirectionAndSize() {
    Drift drift = Drift.of(with(i -> -10 * i / (N - 1)));
    assertThat(drift.isFlagged()).isTrue();
    assertThat(drift.effect()).isCloseTo(-0.10, within(0.015));
  }

  @Test
  void stepIsFoundWhereItHappened() {
    Step step = Step.of(with(i -> i < 20 ? 0 : 6));
    assertThat(step.isFlagged()).isTrue();
    assertThat(step.after()).isEqualTo(20);
    assertThat(step.effect()).isCloseTo(0.06, within(0.01));
  }

  @Test
  void aStepMayLeaveThreeRunsOnEitherSide() {
    double[] x = IntStream.range(0, N).mapToDouble(i -> i < 3 ? 200 : 101 - i % 2).toArray();
    double[] reversed = IntStream.range(0, N).mapToDouble(i -> x[N - 1 - i]).toArray();
    assertThat(Step.of(x).after()).isEqualTo(3);
    assertThat(Step.of(reversed).after()).isEqualTo(N - 3);
  }

  @Test
  void firstRunsThatAreFasterAreAWarmUpBelowTheRest() {
    assertThat(WarmUp.of(with(i -> i < 6 ? -20 : 0)))
        .get()
        .satisfies(warm -> assertThat(warm.runs()).isEqualTo(6))
        .satisfies(warm -> assertThat(warm.effect()).isCloseTo(-0.2, within(0.01)));
  }

  @Test
  void twoFirstRunsFarOffAreAWarmUp() {
    assertThat(WarmUp.of(with(i -> i < 2 ? -75 : 0)).orElseThrow().runs()).isEqualTo(2);
  }

  @Test
  void twoModesAreTold() {
    Modes modes = Modes.of(with(i -> i % 3 == 0 ? 12 : 0)).orElseThrow();
    assertThat(modes.isFlagged()).isTrue();
    assertThat(modes.share()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(modes.gap()).isCloseTo(0.12, within(0.01));
  }

  @Test
  void severalSlowRunsAreOutliersAndNotAMode() {
    double[] x = with(i -> i % 12 == 5 ? 15 : 0);
    assertThat(Modes.of(x)).get().matches(modes -> !modes.isFlagged());
    assertThat(Arrays.stream(ModifiedZ.of(x)).filter(z -> z > ModifiedZ.SEVERE)).hasSize(4);
  }

  @Test
  void outliersOfADriftAreThoseOffTheRunningMedian() {
    double[] x = with(i -> i == 30 ? 25 : 40 * i / (N - 1));
    x[30] += 40;
    assertThat(ModifiedZ.of(x)[30]).isLessThan(ModifiedZ.SEVERE);
    assertThat(ModifiedZ.local(x)[30]).isGreaterThan(ModifiedZ.SEVERE);
  }

  @Test
  void roundingMakesNoOutliers() {
    double[] x = new double[N];
    Arrays.fill(x, 0.336);
    x[3] = 0.335;
    x[9] = 0.337;
    assertThat(Arrays.stream(ModifiedZ.of(x))).allMatch(z -> Math.abs(z) <= 1.0001);
  }

  @Test
  void quantumIsTheSmallestGapOfFewValues() {
    assertThat(Quantum.of(new double[] {0.335, 0.337, 0.34, 0.335})).isCloseTo(0.002, within(1e-9));
    assertThat(Quantum.of(with(i -> 0))).isZero();
  }

  private static double[] with(DoubleUnaryOperator wrong) {
    double[] noise = Simulation.of(3).independent(1, N);
    return IntStream.range(0, N)
        .mapToDouble(i -> 100 + noise[i] + wrong.applyAsDouble(i))
        .toArray();
  }
}
