package dev.tare.analyzer.stats.series;

/** The significance level and the smallest effect that raise a flag. */
public final class Flags {

  static final double ALPHA = 0.01;
  public static final double EFFECT = 0.01;

  /** The autocorrelation time is at most the number of runs divided by this. */
  static final double LONGEST_TIME = 3;

  private Flags() {}

  static boolean raised(double p, double effect) {
    return p < ALPHA && Math.abs(effect) >= EFFECT;
  }

  /**
   * The autocorrelation time; longer times are allowed than in an interval: up to a third of the
   * runs.
   */
  static double time(double[] x) {
    return Autocorrelation.time(x, x.length / LONGEST_TIME);
  }
}
