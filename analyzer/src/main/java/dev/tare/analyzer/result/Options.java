package dev.tare.analyzer.result;

/**
 * The options of an analysis.
 *
 * @param margin below which a difference is irrelevant, as a share (0.05 is 5 %)
 * @param confidence of intervals; constant, and stated for readers of the file
 * @param farBetter the factor of {@code >>}
 */
public record Options(double margin, double confidence, double farBetter) {

  /** The error level of the intervals. */
  public static final double ALPHA = 0.05;

  public static final Options STANDARD = of(0.05, 2);

  public static Options of(double margin, double farBetter) {
    return new Options(margin, 1 - ALPHA, farBetter);
  }
}
