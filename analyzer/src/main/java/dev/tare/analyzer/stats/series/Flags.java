package dev.tare.analyzer.stats.series;

/** The level and the smallest effect at which a departure from one level is worth a flag. */
public final class Flags {

  static final double ALPHA = 0.01;
  public static final double EFFECT = 0.01;

  private Flags() {}

  static boolean raised(double p, double effect) {
    return p < ALPHA && Math.abs(effect) >= EFFECT;
  }

  /** Inside a flag the autocorrelation time may be longer than in an interval: a third. */
  static double time(double[] x) {
    return Autocorrelation.time(x, x.length / 3.0);
  }
}
