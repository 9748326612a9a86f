package dev.tare.analyzer.stats.sample;

/** Mean and standard deviation, summed in run order. */
public final class Moments {

  private Moments() {}

  public static double mean(double[] x) {
    double sum = 0;
    for (double v : x) {
      sum += v;
    }
    double mean = sum / x.length;
    double off = 0;
    for (double v : x) {
      off += v - mean;
    }
    return mean + off / x.length;
  }

  /** With n - 1 in the denominator; needs two values. */
  public static double variance(double[] x) {
    return squares(x) / (x.length - 1);
  }

  public static double sd(double[] x) {
    return Math.sqrt(variance(x));
  }

  /** The sum of squared distances from the mean. */
  public static double squares(double[] x) {
    return squares(x, mean(x));
  }

  /** The same, with the mean known. */
  public static double squares(double[] x, double mean) {
    double sum = 0;
    for (double v : x) {
      sum += (v - mean) * (v - mean);
    }
    return sum;
  }
}
