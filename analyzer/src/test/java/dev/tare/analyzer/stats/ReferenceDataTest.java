package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.sample.Distinct;
import dev.tare.analyzer.stats.sample.Fences;
import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Quantum;
import dev.tare.analyzer.stats.series.Autocorrelation;
import dev.tare.analyzer.stats.series.LjungBox;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.trend.MannKendall;
import dev.tare.analyzer.stats.trend.TheilSen;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreement with R on every series and pair, ours and, where they are present, the given ones. */
class ReferenceDataTest {

  private static final double ORDER = 1e-9;
  private static final double SUMS = 1e-8;
  private static final double P = 1e-6;

  private static final Set<String> COMPARED = new TreeSet<>();

  /**
   * Names; exact intervals, bootstraps, other types of quantiles, hinges and tests that nothing
   * here computes; our z has a floor where R's counts have none, and 1.4826 where others have
   * 1/0.6745.
   */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "dataset|benchmark|platform|unit|better|a|b|med_exact_.*|.*boot.*|q\\d\\d_t[86]|hinge_.*"
              + "|out_iglewicz35|kendall_taub|shapiro_p|hl_.*|ties|mw_method|mw_p_norm.*"
              + "|mw_p_exact_.*|rank_biserial_.*|magnitude|ks_.*|mw_p_bh|family_size");

  @ParameterizedTest
  @EnumSource
  void seriesAgreeWithR(Reference reference) {
    Map<String, double[]> series = reference.series();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : reference.table("series-stats.csv")) {
      double[] x = series.get(Reference.key(row, "platform"));
      agree(soft, row, x);
    }
    soft.assertAll();
    assertThat(series.keySet())
        .hasSize(reference.size())
        .containsExactlyInAnyOrderElementsOf(
            reference.table("series-stats.csv").stream()
                .map(row -> Reference.key(row, "platform"))
                .toList());
  }

  /** A column that is neither compared nor known to be none of ours would go unnoticed. */
  @ParameterizedTest
  @EnumSource
  void everyColumnIsComparedOrNotOurs(Reference reference) {
    seriesAgreeWithR(reference);
    pairsAgreeWithR(reference);
    holmAgreesWithR(reference);
    assertThat(columns(reference, "series-stats.csv"))
        .allMatch(column -> COMPARED.contains(column) || NOT_OURS.matcher(column).matches());
    assertThat(columns(reference, "pairs.csv"))
        .allMatch(column -> COMPARED.contains(column) || NOT_OURS.matcher(column).matches());
  }

  private static Set<String> columns(Reference reference, String table) {
    return reference.table(table).stream()
        .flatMap(row -> row.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void agree(SoftAssertions soft, Map<String, String> row, double[] x) {
    Check check = new Check(soft, row, x);
    check.that("n", ORDER, v -> v.length);
    check.that("min", ORDER, v -> Quantiles.quantile(v, 0));
    check.that("max", ORDER, v -> Quantiles.quantile(v, 1));
    check.that("iqr_t7", ORDER, v -> Quantiles.quantile(v, .75) - Quantiles.quantile(v, .25));
    check.that("out_low", ORDER, v -> count(v, u -> u < Fences.of(v).innerLow()));
    check.that("out_high", ORDER, v -> count(v, u -> u > Fences.of(v).innerHigh()));
    if (ModifiedZ.scale(x) == Quantiles.scaledMad(x)) {
      check.that("out_mad35", ORDER, v -> count(ModifiedZ.of(v), z -> Math.abs(z) > 3.5));
    }
    if (Quantum.of(x) > 0) {
      check.that("min_step", SUMS, Quantum::of);
    }
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
    check.that("ljung_box5", SUMS, v -> LjungBox.statistic(v, 5));
    check.that("ljung_box5_p", SUMS, v -> LjungBox.p(v, 5));
    check.that("mk_S", ORDER, MannKendall::s);
    check.that("mk_var", ORDER, MannKendall::variance);
    check.that("mk_z", SUMS, ReferenceDataTest::mannKendallZ);
    check.that("mk_p", P, v -> MannKendall.p(v, 1));
    check.that("sen_slope", ORDER, TheilSen::slope);
    check.that("pettitt_K", ORDER, ReferenceDataTest::pettitt);
    check.that("pettitt_after_index", ORDER, ReferenceDataTest::pettittAfter);
    check.that("pettitt_p_approx", P, v -> Step.p(pettitt(v), v.length, 1));
  }

  @ParameterizedTest
  @EnumSource
  void pairsAgreeWithR(Reference reference) {
    Map<String, double[]> series = reference.series();
    SoftAssertions soft = new SoftAssertions();
    for (Map<String, String> row : reference.table("pairs.csv")) {
      double[] a = series.get(Reference.key(row, "a"));
      double[] b = series.get(Reference.key(row, "b"));
      Check check = new Check(soft, row, a);
      check.that("n_a", ORDER, v -> v.length);
      check.that("n_b", ORDER, v -> b.length);
      check.that("median_a", ORDER, Quantiles::median);
      check.that("median_b", ORDER, v -> Quantiles.median(b));
      check.that("W", ORDER, v -> (MannWhitney.of(v, b).delta() + 1) / 2 * v.length * b.length);
      check.that("vargha_delaney_a12", ORDER, v -> (MannWhitney.of(v, b).delta() + 1) / 2);
      check.that("ratio_medians", ORDER, v -> Quantiles.median(v) / Quantiles.median(b));
      check.that("cliffs_delta", ORDER, v -> MannWhitney.of(v, b).delta());
      check.that("mw_p", P, v -> MannWhitney.of(v, b).p());
    }
    soft.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void holmAgreesWithR(Reference reference) {
    SoftAssertions soft = new SoftAssertions();
    reference.table("pairs.csv").stream()
        .collect(Collectors.groupingBy(row -> row.get("dataset")))
        .forEach((dataset, family) -> holmAgrees(soft, family));
    soft.assertAll();
  }

  private static void holmAgrees(SoftAssertions soft, List<Map<String, String>> family) {
    double[] p = family.stream().mapToDouble(row -> Double.parseDouble(row.get("mw_p"))).toArray();
    double[] adjusted = Holm.adjust(p);
    for (int i = 0; i < adjusted.length; i++) {
      double holm = adjusted[i];
      new Check(soft, family.get(i), p).that("mw_p_holm", P, v -> holm);
    }
  }

  private static double count(double[] x, DoublePredicate which) {
    return Arrays.stream(x).filter(which).count();
  }

  private static double mannKendallZ(double[] x) {
    double s = MannKendall.s(x);
    return (s - Math.signum(s)) / Math.sqrt(MannKendall.variance(x));
  }

  private static double pettittAfter(double[] x) {
    double[] path = Step.path(x);
    double most = pettitt(x);
    return IntStream.range(0, x.length)
            .filter(i -> Math.abs(path[i]) == most)
            .findFirst()
            .orElseThrow()
        + 1;
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
      COMPARED.add(column);
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
