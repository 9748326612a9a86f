package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.Arrays;

/**
 * The level of earlier nights, with the expected scatter of the next one.
 *
 * @param median of their logs
 * @param scale robust standard deviation of a new night around it, on logs
 * @param nights number of nights that it rests on
 */
public record RobustLevel(double median, double scale, int nights) {

  /** Lower bound of the scale, on logs. */
  private static final double FINEST = 0.001;

  /** Smaller shifts are irrelevant; on logs. */
  private static final double MATTERS = 0.03;

  /** Shifts of fewer standard deviations cannot be distinguished from noise. */
  private static final double VISIBLE = 1.5;

  private static final double LONGEST_MEMORY = 4;

  static RobustLevel of(double[] nights) {
    return new RobustLevel(Quantiles.median(nights), scale(nights), nights.length);
  }

  /** Widened because the level is an estimate, and because consecutive nights may be correlated. */
  private static double scale(double[] nights) {
    double n = nights.length;
    double spread = Math.max(Math.max(Quantiles.scaledMad(nights), betweenNights(nights)), FINEST);
    double memory = Autocorrelation.time(nights, LONGEST_MEMORY);
    return spread * (1 + 1.5 / n) * Math.sqrt(1 + 1.57 / n) * Math.pow(memory, 0.25);
  }

  /** The standard deviation of one night, from the differences of neighbours; robust. */
  public static double betweenNights(double[] nights) {
    double[] differences = new double[nights.length - 1];
    Arrays.setAll(differences, i -> nights[i + 1] - nights[i]);
    return Quantiles.scaledMad(differences) / Math.sqrt(2);
  }

  /** In standard deviations from the level. */
  double z(double night) {
    return (night - median) / scale;
  }

  /** Whether a night lies outside the band of shifts that raise no alarm. */
  boolean isOutside(double night) {
    return Math.abs(night - median) >= smallestShift();
  }

  /** The smallest lasting shift that can raise an alarm, on logs. */
  public double smallestShift() {
    return Math.max(MATTERS, VISIBLE * scale);
  }
}
