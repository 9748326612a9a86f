package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Agreement with R on every given series and pair. */
class ReferenceDataTest {

  private static final double ORDER = 1e-9;
  private static final double SUMS = 1e-8;
  private static final double P = 1e-6;

  @Test
  void seriesAgreeWithR() {
    Map<String, double[]> series = Reference.series();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : Reference.table("series-stats.csv")) {
      double[] x = series.get(Reference.key(row, "platform"));
      agree(soft, row, x);
    }
    soft.assertAll();
    assertThat(series).hasSizeGreaterThan(100);
  }

  private static void agree(SoftAssertions soft, Map<String, String> row, double[] x) {
    Check check = new Check(soft, row, x);
    check.that("n", ORDER, v -> v.length);
    check.that("mean", ORDER, Moments::mean);
    check.that("sd", SUMS, Moments::sd);
    check.that("cov", SUMS, v -> Moments.sd(v) / Moments.mean(v));
    check.that("median", ORDER, Quantiles::median);
    check.that("mad_raw", ORDER, Quantiles::mad);
    check.that("mad_scaled", ORDER, Quantiles::scaledMad);
    check.that("q25_t7", ORDER, v -> Quantiles.quantile(v, .25));
    check.that("q75_t7", ORDER, v -> Quantiles.quantile(v, .75));
    check.that("fence_lo", ORDER, v -> Fences.of(v).innerLow());
    check.that("fence_hi", ORDER, v -> Fences.of(v).innerHigh());
    check.that("far_out", ORDER, ReferenceDataTest::farOut);
    check.that("distinct", ORDER, Distinct::count);
    check.that("acf1", SUMS, v -> Autocorrelation.at(v, 1));
    check.that("ljung_box5_p", SUMS, v -> LjungBox.p(v, 5));
    check.that("mk_S", ORDER, MannKendall::s);
    check.that("mk_var", ORDER, MannKendall::variance);
    check.that("mk_p", P, v -> MannKendall.p(v, 1));
    check.that("sen_slope", ORDER, TheilSen::slope);
    check.that("pettitt_K", ORDER, ReferenceDataTest::pettitt);
  }

  @Test
  void pairsAgreeWithR() {
    Map<String, double[]> series = Reference.series();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : Reference.table("pairs.csv")) {
      double[] a = series.get(Reference.key(row, "a"));
      double[] b = series.get(Reference.key(row, "b"));
      Check check = new Check(soft, row, a);
      check.that("ratio_medians", ORDER, v -> Quantiles.median(v) / Quantiles.median(b));
      check.that("cliffs_delta", ORDER, v -> MannWhitney.delta(v, b));
      check.that("mw_p", P, v -> MannWhitney.p(v, b));
    }
    soft.assertAll();
  }

  private static double farOut(double[] x) {
    Fences fences = Fences.of(x);
    return Arrays.stream(x).filter(v -> v < fences.outerLow() || v > fences.outerHigh()).count();
  }

  private static double pettitt(double[] x) {
    return Arrays.stream(Step.path(x)).limit(x.length - 1L).map(Math::abs).max().orElseThrow();
  }

  /** Compares what R printed for one row, where it printed something. */
  private record Check(SoftAssertions soft, Map<String, String> row, double[] x) {

    void that(String column, double relative, ToDoubleFunction<double[]> statistic) {
      String expected = row.get(column);
      if (expected == null || !Character.isDigit(expected.charAt(expected.length() - 1))) {
        return;
      }
      double value = Double.parseDouble(expected);
      soft.assertThat(statistic.applyAsDouble(x))
          .as("%s of %s", column, row.values().stream().limit(4).toList())
          .isCloseTo(value, within(bound(value, relative)));
    }

    /** Sums that cancel leave the last bits of the largest value. */
    private double bound(double value, double relative) {
      double largest = Arrays.stream(x).map(Math::abs).max().orElseThrow();
      return relative * Math.abs(value) + 1e-15 * Math.max(1, largest);
    }
  }
}
