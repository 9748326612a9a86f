package dev.tare.analyzer.lint;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.block;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Running means of few rows are recognised in many files together, and nothing else is. */
class ShortRunningMeansTest {

  private static final int DIRECTORIES = 100;

  private final Simulation random = Simulation.of(21);

  @Test
  void tenRowsInEightFilesShowThem() {
    assertThat(found(8, () -> means(random.independent(.01, 10)))).isGreaterThanOrEqualTo(65);
    assertThat(found(8, () -> means(random.independent(.01, 20)))).isGreaterThanOrEqualTo(92);
    assertThat(found(8, () -> means(random.independent(.01, 39)))).isGreaterThanOrEqualTo(92);
    assertThat(found(12, () -> means(random.skewed(.02, 12)))).isGreaterThanOrEqualTo(85);
  }

  @Test
  void otherSeriesAreNone() {
    assertThat(found(8, () -> random.independent(.01, 10))).isZero();
    assertThat(found(20, () -> random.independent(.01, 20))).isZero();
    assertThat(found(12, () -> random.autoregressive(.8, .01, 15))).isLessThanOrEqualTo(1);
    assertThat(found(12, () -> random.wandering(.01, 15))).isLessThanOrEqualTo(3);
    assertThat(found(12, () -> random.drifting(.1, .01, 20))).isLessThanOrEqualTo(1);
    assertThat(found(12, () -> random.stepping(.05, .01, 20))).isZero();
    assertThat(found(12, () -> random.warmingUp(.05, 2, .01, 20))).isLessThanOrEqualTo(1);
    assertThat(found(12, () -> random.skewed(.02, 10))).isZero();
  }

  @Test
  void onlyTheFilesThatLookLikeThemAreNamed() {
    List<Sample> samples =
        IntStream.range(0, 20)
            .mapToObj(i -> file(i, i < 12 ? means(random.independent(.01, 20)) : raw()))
            .toList();
    List<Lint> lint = CumulativeMeanRule.of(samples);
    assertThat(lint).hasSizeBetween(9, 13);
    assertThat(lint.get(0).numbers()).containsEntry("samples", 20.0).containsEntry("of", 20.0);
  }

  @Test
  void sevenFilesOrSevenRowsAreTooFew() {
    assertThat(found(7, () -> means(random.independent(.01, 20)))).isZero();
    assertThat(found(20, () -> means(random.independent(.01, 7)))).isZero();
  }

  private double[] raw() {
    return random.independent(.01, 20);
  }

  private static long found(int files, Supplier<double[]> series) {
    return IntStream.range(0, DIRECTORIES)
        .filter(
            d ->
                !CumulativeMeanRule.of(
                        IntStream.range(0, files).mapToObj(i -> file(i, series.get())).toList())
                    .isEmpty())
        .count();
  }

  private static Sample file(int i, double[] x) {
    double[] values = IntStream.range(0, x.length).mapToDouble(k -> 1 + x[k]).toArray();
    return block("p" + i, MEM, values, i);
  }

  private static double[] means(double[] x) {
    double[] means = new double[x.length];
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i];
      means[i] = sum / (i + 1);
    }
    return means;
  }
}
