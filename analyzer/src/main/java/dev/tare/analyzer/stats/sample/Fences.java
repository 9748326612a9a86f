package dev.tare.analyzer.stats.sample;

/** Tukey's inner and outer fences, 1.5 and 3 interquartile ranges beyond the quartiles. */
public record Fences(double innerLow, double innerHigh, double outerLow, double outerHigh) {

  public static Fences of(double[] x) {
    double q1 = Quantiles.quantile(x, 0.25);
    double q3 = Quantiles.quantile(x, 0.75);
    double iqr = q3 - q1;
    return new Fences(q1 - 1.5 * iqr, q3 + 1.5 * iqr, q1 - 3 * iqr, q3 + 3 * iqr);
  }
}
