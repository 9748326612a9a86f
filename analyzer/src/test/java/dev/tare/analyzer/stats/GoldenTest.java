package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.analyzer.stats.series.Autocorrelation;
import dev.tare.analyzer.stats.series.Drift;
import dev.tare.analyzer.stats.series.Modes;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The golden vectors of the method, to all printed digits. */
class GoldenTest {

  private static final double[] X = Golden.x();
  private static final double[] Y = Golden.y();
  private static final double[] LX = Golden.logs(X);
  private static final double[] LY = Golden.logs(Y);

  @Test
  void medianIntervalOfLogs() {
    assertInterval(MedianInterval.of(LX).at(.05).exp(), 100.479361081, 96.159204227, 103.909546830);
    assertInterval(
        MedianInterval.of(LY).at(.05).exp(), 103.002566009, 101.125783640, 104.718900001);
    assertThat(MedianInterval.of(LX).tau()).isEqualTo(12);
    assertThat(MedianInterval.of(LY).tau()).isCloseTo(6.332326292, within(5e-10));
  }

  @Test
  void medianIntervalOfHalfTheLogs() {
    MedianInterval half = MedianInterval.of(Arrays.copyOf(LX, 24));
    assertInterval(half.at(.05).exp(), 101.222175953, 100.518550871, 102.581228247);
    assertThat(half.tau()).isCloseTo(2.276074354, within(5e-10));
  }

  @Test
  void medianIntervalOfValues() {
    assertInterval(MedianInterval.of(X).at(.05), 100.479364440, 96.098703592, 103.873016391);
    assertInterval(MedianInterval.of(Y).at(.05), 103.002566947, 101.120124432, 104.714211331);
  }

  @Test
  void unpairedRatio() {
    Estimator ratio = LogRatio.unpaired(MedianInterval.of(LX), MedianInterval.of(LY));
    assertInterval(ratio.at(.05).exp(), 1.025111674, 0.986616772, 1.074390088);
    assertInterval(ratio.at(.10).exp(), 1.025111674, 0.995968509, 1.061705721);
  }

  @Test
  void mannWhitneyIsExactBelowFiftyRuns() {
    assertThat(MannWhitney.of(X, Y).p()).isCloseTo(1.8180632e-13, within(5e-21));
  }

  @Test
  void flags() {
    assertThat(Quantiles.scaledMad(X) / Quantiles.median(X)).isCloseTo(.017974212, within(5e-10));
    assertThat(Autocorrelation.at(Ranks.of(X), 1)).isCloseTo(.863574685, within(5e-10));
    assertThat(Drift.of(X).effect()).isCloseTo(-.043674697, within(5e-10));
    assertThat(Drift.of(X).p()).isCloseTo(.00701153, within(5e-9));
    assertThat(Step.of(X).effect()).isCloseTo(-.022017014, within(5e-10));
    assertThat(Step.of(X).p()).isCloseTo(.0101328, within(5e-8));
    assertThat(Step.of(X).after()).isEqualTo(25);
    assertThat(WarmUp.of(X)).isEmpty();
  }

  @Test
  void separationOfTheModes() {
    double[] sorted = Quantiles.sorted(X);
    Modes modes = Modes.at(sorted, Modes.split(sorted, 5));
    assertThat(modes.separation()).isCloseTo(2.248250125, within(5e-10));
    assertThat(modes.isFlagged()).isFalse();
  }

  private static void assertInterval(Interval actual, double point, double low, double high) {
    assertThat(actual.point()).isCloseTo(point, within(5e-10));
    assertThat(actual.low()).isCloseTo(low, within(5e-10));
    assertThat(actual.high()).isCloseTo(high, within(5e-10));
  }
}
