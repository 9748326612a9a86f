package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Quantum;
import dev.tare.analyzer.stats.sample.Ranks;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranks, quantiles and rank sums without needless sorting are what their definitions say. */
class SameAsDefinedTest {

  /** In steps of this size; of many values, many are equal. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.01, 0.5, 5})
  void ranksCountTheSmallerAndTheEqualValues(double step) {
    for (int n : new int[] {1, 2, 9, 60, 700}) {
      double[] x = values(n, step, n);
      assertThat(Ranks.of(x)).containsExactly(rank(x, x));
      int half = n / 2;
      double[] rest = Arrays.copyOfRange(x, half, n);
      assertThat(Ranks.among(x).from(half)).containsExactly(rank(rest, rest));
    }
  }

  private static double[] rank(double[] all, double[] of) {
    return Arrays.stream(of)
        .map(
            v ->
                Arrays.stream(all).filter(w -> w < v).count()
                    + (Arrays.stream(all).filter(w -> w == v).count() + 1) / 2.0)
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.01, 0.5, 5})
  void quantilesAreThoseOfTheSortedValues(double step) {
    for (int n : new int[] {1, 2, 499, 500, 501, 5000}) {
      double[] x = values(n, step, n);
      double[] sorted = Quantiles.sorted(x);
      for (double p : new double[] {0, 0.001, 0.25, 0.5, 0.75, 0.9, 1}) {
        assertThat(Quantiles.quantile(x, p)).isEqualTo(Quantiles.ofSorted(sorted, p));
        assertThat(Quantiles.quantile(sorted, p)).isEqualTo(Quantiles.ofSorted(sorted, p));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.01, 0.5, 5})
  void aLocalLevelIsTheMedianOfNineNeighbours(double step) {
    for (int n : new int[] {1, 2, 8, 9, 10, 11, 300}) {
      double[] x = values(n, step, n);
      double[] z = ModifiedZ.local(x);
      double[] rest = new double[n];
      for (int i = 0; i < n; i++) {
        int from = Math.max(0, Math.min(i - 4, n - 9));
        rest[i] = x[i] - Quantiles.median(Arrays.copyOfRange(x, from, Math.min(n, from + 9)));
      }
      double floor = Math.max(Quantum.of(x), 0.001 * Math.abs(Quantiles.median(x)));
      double scale = Math.max(Quantiles.scaledMad(rest), floor);
      for (int i = 0; i < n && scale > 0; i++) {
        assertThat(z[i]).as("%d of %d", i, n).isEqualTo(rest[i] / scale);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.01, 0.5, 5})
  void mannWhitneyLooksAtAllPairs(double step) {
    for (int n : new int[] {3, 50, 333}) {
      double[] a = values(n, step, 1);
      double[] b = Arrays.stream(values(n + 7, step, 2)).map(v -> v + step).toArray();
      double pairs =
          Arrays.stream(a).map(v -> Arrays.stream(b).map(w -> Math.signum(v - w)).sum()).sum();
      assertThat(MannWhitney.of(a, b).delta())
          .isCloseTo(pairs / a.length / b.length, within(1e-12));
      assertThat(MannWhitney.of(a, b).p()).isCloseTo(expectedP(a, b), within(1e-12));
    }
  }

  private static double expectedP(double[] a, double[] b) {
    double[] both =
        IntStream.range(0, a.length + b.length)
            .mapToDouble(i -> i < a.length ? a[i] : b[i - a.length])
            .toArray();
    boolean tied = Arrays.stream(both).distinct().count() < both.length;
    PValueMethod method =
        a.length < 50 && b.length < 50 && !tied ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC;
    return MannWhitneyUTest.withDefaults().with(method).test(a, b).getPValue();
  }

  private static double[] values(int n, double step, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, n)
        .mapToDouble(i -> step * Math.rint(random.nextGaussian() / step) + 0.0)
        .toArray();
  }
}
