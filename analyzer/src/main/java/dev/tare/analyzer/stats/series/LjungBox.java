package dev.tare.analyzer.stats.series;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The Ljung-Box test of independence over several lags, as R's {@code Box.test}. */
public final class LjungBox {

  private LjungBox() {}

  /** p of independence; needs more runs than lags, and more than one value. */
  public static double p(double[] x, int lags) {
    return ChiSquaredDistribution.of(lags).survivalProbability(statistic(x, lags));
  }

  public static double statistic(double[] x, int lags) {
    double n = x.length;
    double[] correlations = Autocorrelation.upTo(x, lags);
    return IntStream.rangeClosed(1, lags)
        .mapToDouble(lag -> Math.pow(correlations[lag - 1], 2) / (n - lag) * n * (n + 2))
        .sum();
  }
}
