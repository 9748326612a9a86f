package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.Inversion;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.interval.SessionRatio;
import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.analyzer.stats.series.Association;
import dev.tare.analyzer.stats.series.Autocorrelation;
import dev.tare.analyzer.stats.series.LjungBox;
import dev.tare.analyzer.stats.series.RankCorrelation;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.trend.MannKendall;
import dev.tare.analyzer.stats.trend.TheilSen;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Values printed by R 4.2.2 with {@code options(digits = 15)}; the commands stand beside them. */
class ReferenceValuesTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static final double[] X = {
    12.1, 11.8, 12.4, 15.9, 12.0, 12.2, 11.9, 12.3, 12.6, 11.7, 12.05, 12.15
  };
  private static final double[] Y = {12.9, 13.1, 12.7, 13.4, 12.8, 19.2, 13.0, 13.3, 12.5, 13.2};
  private static final double[] RISING = {5, 5, 6, 7, 6, 8, 8, 9, 9, 9, 10, 12};

  @Test
  void orderStatistics() {
    // median(x); quantile(x, c(.25, .75, .9), type = 7); mad(x, constant = 1); mad(x)
    assertThat(Quantiles.median(X)).isCloseTo(12.125, EXACT);
    assertThat(Quantiles.quantile(X, .25)).isCloseTo(11.975, EXACT);
    assertThat(Quantiles.quantile(X, .75)).isCloseTo(12.325, EXACT);
    assertThat(Quantiles.quantile(X, .9)).isCloseTo(12.58, EXACT);
    assertThat(Quantiles.mad(X)).isCloseTo(0.2, EXACT);
    assertThat(Quantiles.scaledMad(X)).isCloseTo(0.29652, EXACT);
  }

  @Test
  void moments() {
    // mean(x); sd(x)
    assertThat(Moments.mean(X)).isCloseTo(12.425, EXACT);
    assertThat(Moments.sd(X)).isCloseTo(1.12280088091425, EXACT);
  }

  @Test
  void ranksOfTies() {
    // rank(c(3, 1, 3, 2, 3))
    assertThat(Ranks.of(new double[] {3, 1, 3, 2, 3})).containsExactly(4, 1, 4, 2, 4);
  }

  @Test
  void dependence() {
    // acf(x, plot = FALSE)$acf[2:3]; Box.test(x, lag = 5, type = "Ljung-Box")$p.value
    assertThat(Autocorrelation.at(X, 1)).isCloseTo(-0.060528213448711, EXACT);
    assertThat(Autocorrelation.at(X, 2)).isCloseTo(-0.183973318911123, EXACT);
    assertThat(LjungBox.p(X, 5)).isCloseTo(0.920295970536743, EXACT);
  }

  @Test
  void mannWhitneyWithoutTies() {
    // wilcox.test(x, y)$p.value
    assertThat(MannWhitney.of(X, Y).p()).isCloseTo(0.000429910646628913, EXACT);
  }

  @Test
  void mannWhitneyWithTies() {
    // wilcox.test(round(x), round(y))$p.value
    assertThat(MannWhitney.of(rounded(X), rounded(Y)).p()).isCloseTo(0.00296977822316271, EXACT);
  }

  @Test
  void mannWhitneyOfOneSingleValueSeesNoDifference() {
    assertThat(MannWhitney.of(new double[] {1, 1, 1}, new double[] {1, 1}).p()).isEqualTo(1);
  }

  @Test
  void cliffsDelta() {
    // d <- outer(x, y, "-"); (sum(d > 0) - sum(d < 0)) / length(d)
    assertThat(MannWhitney.of(X, Y).delta()).isCloseTo(-0.833333333333333, EXACT);
  }

  @Test
  void holm() {
    // p.adjust(c(.01, .04, .03, .005, .9), "holm")
    assertThat(Holm.adjust(new double[] {.01, .04, .03, .005, .9}))
        .usingComparatorWithPrecision(1e-15)
        .containsExactly(.04, .09, .09, .025, .9);
  }

  @Test
  void fisher() {
    // fisher.test(matrix(c(3, 1, 1, 9), 2), alternative = "greater")$p.value
    boolean[] a = {
      true, true, true, true, false, false, false, false, false, false, false, false, false, false
    };
    boolean[] b = {
      true, true, true, false, true, false, false, false, false, false, false, false, false, false
    };
    assertThat(Association.fisher(a, b)).isCloseTo(0.040959040959041, EXACT);
  }

  @Test
  void spearman() {
    // cor(x, c(1:9, 3, 2, 1), method = "spearman")
    double[] other = {1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 2, 1};
    assertThat(RankCorrelation.of(Ranks.of(X), 1, Ranks.of(other)).rho())
        .isCloseTo(0.326893823012737, EXACT);
  }

  @Test
  void welch() {
    // t.test(b, a)$conf.int; t.test(b, a)$p.value
    double[] a = {1.01, 1.03, 0.98, 1.02};
    double[] b = {1.10, 1.07, 1.12, 1.05, 1.09};
    Estimator difference = LogRatio.welch(a, b);
    assertThat(difference.at(.05).low()).isCloseTo(0.0376688355399147, EXACT);
    assertThat(difference.at(.05).high()).isCloseTo(0.1143311644600854, EXACT);
    assertThat(Inversion.pOfZero(difference)).isCloseTo(0.00224217837418578, within(2e-7));
  }

  @Test
  void pairedSessions() {
    // t.test(c(.05, .02, .04, .03))$conf.int
    Interval difference =
        SessionRatio.of(new double[][] {{.05}, {.02}, {.04}, {.03}}).own().at(.05);
    assertThat(difference.low()).isCloseTo(0.0144573974323948, EXACT);
    assertThat(difference.high()).isCloseTo(0.0555426025676052, EXACT);
  }

  @Test
  void theilSen() {
    // s <- outer(x, x, function(a, b) b - a) / outer(i, i, function(a, b) b - a)
    // median(s[upper.tri(s)])
    assertThat(TheilSen.slope(X)).isCloseTo(-0.00666666666666652, EXACT);
  }

  @Test
  void mannKendall() {
    // cor.test(x, seq_along(x), method = "kendall", exact = FALSE, continuity = TRUE)$p.value
    assertThat(MannKendall.p(X, 1)).isCloseTo(0.9453298708327, EXACT);
    assertThat(MannKendall.p(RISING, 1)).isCloseTo(7.14580379850879e-05, EXACT);
  }

  @Test
  void pettittsPath() {
    // r <- rank(u); n <- length(u); 2 * cumsum(r) - seq_len(n) * (n + 1)
    assertThat(Step.path(RISING))
        .containsExactly(-10, -20, -26, -29, -35, -35, -35, -30, -25, -20, -11, 0);
  }

  private static double[] rounded(double[] x) {
    double[] rounded = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      rounded[i] = Math.rint(x[i]);
    }
    return rounded;
  }
}
