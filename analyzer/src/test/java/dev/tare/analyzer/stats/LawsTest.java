package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.Inversion;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.Fences;
import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Quantum;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.analyzer.stats.series.Autocorrelation;
import dev.tare.analyzer.stats.series.Drift;
import dev.tare.analyzer.stats.series.LjungBox;
import dev.tare.analyzer.stats.series.Modes;
import dev.tare.analyzer.stats.series.RankCorrelation;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawsTest {

  private static final double[] X = Golden.x();
  private static final double[] LX = Golden.logs(X);
  private static final double[] LY = Golden.logs(Golden.y());

  @Test
  void nothingReordersItsInput() {
    List<Consumer<double[]>> statistics =
        List.of(
            Quantiles::mad,
            Ranks::of,
            Quantum::of,
            v -> MedianInterval.of(v).at(.05),
            ModifiedZ::local,
            Drift::of,
            Step::of,
            WarmUp::of,
            Modes::of,
            Fences::of,
            v -> LjungBox.p(v, 5),
            v -> MannWhitney.of(v, LX).p(),
            v -> MannWhitney.of(v, LX).delta(),
            v -> RankCorrelation.of(v, 1, LX),
            v -> Holm.adjust(v));
    for (Consumer<double[]> statistic : statistics) {
      double[] given = X.clone();
      statistic.accept(given);
      assertThat(given).containsExactly(X);
    }
  }

  @Test
  void swappingThePlatformsInvertsTheRatio() {
    assertInverse(
        LogRatio.unpaired(MedianInterval.of(LX), MedianInterval.of(LY)),
        LogRatio.unpaired(MedianInterval.of(LY), MedianInterval.of(LX)));
    assertInverse(
        LogRatio.sessions(sessions(LX), sessions(LY)),
        LogRatio.sessions(sessions(LY), sessions(LX)));
  }

  @Test
  void unitsDoNotMatter() {
    double[] larger = Arrays.stream(X).map(v -> v * 1024).toArray();
    assertThat(MedianInterval.of(larger).at(.05).low())
        .isCloseTo(MedianInterval.of(X).at(.05).low() * 1024, within(1e-9));
    assertThat(Drift.of(larger).effect()).isCloseTo(Drift.of(X).effect(), within(1e-12));
  }

  @Test
  void runOrderMatters() {
    double[] y = Golden.y();
    double[] sorted = Quantiles.sorted(y);
    double[] mixed = IntStream.range(0, y.length).mapToDouble(i -> y[i * 7 % y.length]).toArray();
    assertThat(Quantiles.sorted(mixed)).containsExactly(sorted);
    assertThat(MedianInterval.of(mixed).tau()).isLessThan(MedianInterval.of(y).tau());
    assertThat(MedianInterval.of(y).tau()).isLessThan(MedianInterval.of(sorted).tau());
    assertThat(MedianInterval.of(mixed).at(.05).halfWidth())
        .isLessThan(MedianInterval.of(sorted).at(.05).halfWidth());
  }

  @Test
  void pIsTheLevelAtWhichTheIntervalTouchesZero() {
    Estimator ratio = LogRatio.unpaired(MedianInterval.of(LX), MedianInterval.of(LY));
    double p = Inversion.pOfZero(ratio);
    assertThat(ratio.at(p).low()).isPositive();
    assertThat(ratio.at(p * 0.999).low()).isNegative();
  }

  @Test
  void pStaysWithinItsBounds() {
    assertThat(Inversion.pOfZero(a -> new Interval(0, 0, 0))).isEqualTo(1);
    assertThat(Inversion.pOfZero(a -> new Interval(1, 1, 1))).isEqualTo(1e-6);
  }

  @Test
  void aConstantSampleHasNoDependenceAndNoWidth() {
    MedianInterval constant = MedianInterval.of(new double[] {2, 2, 2, 2, 2, 2});
    assertThat(constant.tau()).isEqualTo(1);
    assertThat(constant.at(.05)).isEqualTo(new Interval(2, 2, 2));
  }

  @Test
  void longSamplesKeepTheirAutocorrelationTime() {
    double[] noise = Simulation.of(7).autoregressive(0.5, 1, 20_000);
    // (1 + rho) / (1 - rho), for ranks a little less
    assertThat(Autocorrelation.time(noise, noise.length / 4.0)).isBetween(2.5, 3.2);
    assertThat(Drift.of(Arrays.stream(noise).map(v -> v + 100).toArray()).blocked()).isTrue();
  }

  private static double[][] sessions(double[] x) {
    return IntStream.range(0, 6)
        .mapToObj(s -> Arrays.copyOfRange(x, 8 * s, 8 * s + 8))
        .toArray(double[][]::new);
  }

  private static void assertInverse(Estimator ratio, Estimator swapped) {
    Interval a = ratio.at(.05).exp();
    Interval b = swapped.at(.05).exp();
    assertThat(a.point()).isCloseTo(1 / b.point(), within(1e-12));
    assertThat(a.low()).isCloseTo(1 / b.high(), within(1e-12));
    assertThat(a.high()).isCloseTo(1 / b.low(), within(1e-12));
  }
}
