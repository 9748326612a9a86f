package dev.tare.analyzer.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.stats.Golden;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.dataset.Sample;
import org.junit.jupiter.api.Test;

/** The ratio of two samples whose runs shared rounds. */
class RatioEstimateTest {

  private static final Sample X = Campaigns.rounds("x", Campaigns.MEM, Golden.x());
  private static final Sample Y = Campaigns.rounds("y", Campaigns.MEM, Golden.y());

  @Test
  void pairedRatioIsThatOfTheGoldenVector() {
    MedianInterval ratio = MedianInterval.of(RoundPairing.of(Y, X).logRatios());
    assertInterval(ratio.at(.05).exp(), 1.023683492, 0.999473530, 1.067658251);
    assertThat(ratio.tau()).isCloseTo(10.081470000, within(5e-10));
  }

  @Test
  void runsOfOneSessionArePaired() {
    RatioEstimate ratio = RatioEstimate.of(Y, X).orElseThrow();
    assertThat(ratio.method()).isEqualTo(ComparisonMethod.PAIRED);
    assertThat(ratio.n()).isEqualTo(48);
    assertThat(ratio.log().at(.05).exp().point()).isCloseTo(1.023683492, within(5e-10));
  }

  @Test
  void swappingThePlatformsInvertsTheRatio() {
    Interval ratio = RatioEstimate.of(Y, X).orElseThrow().log().at(.05).exp();
    Interval swapped = RatioEstimate.of(X, Y).orElseThrow().log().at(.05).exp();
    assertInterval(swapped, 1 / ratio.point(), 1 / ratio.high(), 1 / ratio.low());
  }

  private static void assertInterval(Interval actual, double point, double low, double high) {
    assertThat(actual.point()).isCloseTo(point, within(5e-10));
    assertThat(actual.low()).isCloseTo(low, within(5e-10));
    assertThat(actual.high()).isCloseTo(high, within(5e-10));
  }
}
