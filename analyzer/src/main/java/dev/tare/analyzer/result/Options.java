package dev.tare.analyzer.result;

/**
 * What the analysis was asked for.
 *
 * @param margin below which a difference does not matter, as a share (0.05 is 5 %)
 * @param confidence of intervals, such as 0.95
 * @param farBetter the factor of {@code >>}
 */
public record Options(double margin, double confidence, double farBetter) {

  public static final Options STANDARD = new Options(0.05, 0.95, 2);
}
