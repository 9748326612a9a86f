package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.analyzer.stats.series.Autocorrelation;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Detects rows that are running means of the rows before: undoing the mean gives independent values
 * with a constant spread, while the rows themselves are increasingly correlated.
 *
 * <p>Of 48 running means of independent values 70 % are found; of samples of AR .95 1 %, of random
 * walks 2 %; of the given series none.
 */
final class CumulativeMeanRule {

  /** In shorter samples, a fading warm-up has the same pattern. */
  static final int FEWEST = 40;

  private static final double RESEMBLING = 0.5;
  private static final double INDEPENDENT = 0.3;
  private static final double SAME_SPREAD = 2;

  private CumulativeMeanRule() {}

  static Optional<Lint> of(Sample sample) {
    double[] x = sample.values();
    return x.length >= FEWEST && isRunningMean(x)
        ? Optional.of(
            Lint.of(LintCode.CUMULATIVE_MEAN, Where.of(sample))
                .with("lag1", lag1(x))
                .with("of", x.length))
        : Optional.empty();
  }

  private static boolean isRunningMean(double[] x) {
    double[] undone = undone(x);
    return lag1(x) > RESEMBLING
        && Math.abs(lag1(undone)) < INDEPENDENT
        && spreads(undone) <= SAME_SPREAD;
  }

  /** The rows whose running means are the given ones. */
  private static double[] undone(double[] x) {
    return IntStream.range(1, x.length).mapToDouble(i -> (i + 1) * x[i] - i * x[i - 1]).toArray();
  }

  private static double lag1(double[] x) {
    return Autocorrelation.at(Ranks.of(x), 1);
  }

  /** How many times the spread of one third of the rows is that of another. */
  private static double spreads(double[] x) {
    double median = Quantiles.median(x);
    double[] spreads =
        IntStream.range(0, 3)
            .mapToDouble(
                i ->
                    Quantiles.median(
                        Arrays.stream(x, x.length * i / 3, x.length * (i + 1) / 3)
                            .map(v -> Math.abs(v - median))
                            .toArray()))
            .sorted()
            .toArray();
    return spreads[0] > 0 ? spreads[2] / spreads[0] : Double.POSITIVE_INFINITY;
  }
}
