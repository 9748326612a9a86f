package dev.tare.analyzer.stats.interval;

import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The ratio of the second platform's value to the first's, on natural logs. */
public final class LogRatio {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private LogRatio() {}

  /** Two independent estimates of logs, combined by MOVER (Zou and Donner, 2008). */
  public static Estimator unpaired(Estimator a, Estimator b) {
    return alpha -> mover(a.at(alpha), b.at(alpha));
  }

  private static Interval mover(Interval a, Interval b) {
    double difference = b.point() - a.point();
    return new Interval(
        difference,
        difference - Math.hypot(b.point() - b.low(), a.high() - a.point()),
        difference + Math.hypot(b.high() - b.point(), a.point() - a.low()));
  }

  /**
   * The same estimate, widened by a variation between nights; {@code spread} is its standard
   * deviation on logs.
   */
  public static Estimator between(Estimator log, double spread) {
    return alpha -> {
      Interval own = log.at(alpha);
      double nights = Math.sqrt(2) * spread * NORMAL.inverseSurvivalProbability(alpha / 2);
      return new Interval(
          own.point(),
          own.point() - Math.hypot(own.point() - own.low(), nights),
          own.point() + Math.hypot(own.high() - own.point(), nights));
    };
  }

  /** Logs per session, sessions of the two platforms independent: Welch's t on the medians. */
  public static Estimator sessions(double[][] a, double[][] b) {
    return welch(medians(a), medians(b));
  }

  public static Estimator welch(double[] a, double[] b) {
    double va = Moments.variance(a) / a.length;
    double vb = Moments.variance(b) / b.length;
    double spread = va * va / (a.length - 1) + vb * vb / (b.length - 1);
    double df = spread > 0 ? (va + vb) * (va + vb) / spread : 1;
    return student(Moments.mean(b) - Moments.mean(a), Math.sqrt(va + vb), df);
  }

  static Estimator student(double point, double error, double df) {
    TDistribution t = TDistribution.of(df);
    return alpha -> {
      double half = error * t.inverseSurvivalProbability(alpha / 2);
      return new Interval(point, point - half, point + half);
    };
  }

  private static double[] medians(double[][] sessions) {
    return Arrays.stream(sessions).mapToDouble(Quantiles::median).toArray();
  }
}
