package dev.tare.analyzer.result;

/**
 * The options of an analysis.
 *
 * @param margin below which a difference does not matter, as a share (0.05 is 5 %)
 * @param confidence of intervals; fixed, and in the file for its readers
 * @param farBetter the factor of {@code >>}
 */
public record Options(double margin, double confidence, double farBetter) {

  /** Intervals miss the true value as often. */
  public static final double ALPHA = 0.05;

  public static final Options STANDARD = of(0.05, 2);

  public static Options of(double margin, double farBetter) {
    return new Options(margin, 1 - ALPHA, farBetter);
  }
}
