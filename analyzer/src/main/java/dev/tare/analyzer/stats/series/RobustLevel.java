package dev.tare.analyzer.stats.series;

import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.Arrays;

/**
 * What earlier nights let expect of the next one.
 *
 * @param median of their logs
 * @param scale robust standard deviation of a new night around it, on logs
 * @param nights how many it rests on
 */
public record RobustLevel(double median, double scale, int nights) {

  /** Nothing is known better than this, on logs. */
  private static final double FINEST = 0.001;

  /** A shift below this does not matter, on logs. */
  private static final double MATTERS = 0.03;

  /** And none below so many standard deviations can be distinguished from noise. */
  private static final double VISIBLE = 1.5;

  private static final double LONGEST_MEMORY = 4;

  static RobustLevel of(double[] nights) {
    return new RobustLevel(Quantiles.median(nights), scale(nights), nights.length);
  }

  /** Widened, for the level itself is estimated, and for nights that resemble their neighbours. */
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

  /** The smallest lasting shift that can raise an alarm, on logs. */
  public double smallestShift() {
    return Math.max(MATTERS, VISIBLE * scale);
  }
}
