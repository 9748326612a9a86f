package dev.tare.report.model;

import java.util.List;

/**
 * Many runs as the quantiles of groups of consecutive ones.
 *
 * @param bins in run order
 * @param quantiles of all values at equal steps, from the smallest to the largest
 */
public record Density(List<Bin> bins, List<Double> quantiles) {

  public Density {
    bins = List.copyOf(bins);
    quantiles = List.copyOf(quantiles);
    if (bins.isEmpty() || quantiles.size() < 2) {
      throw new IllegalArgumentException("no runs");
    }
  }

  /** Below nearly all values: as far from the 1 % quantile as that is from the median, or less. */
  public double low() {
    double near = at(0.01);
    return Math.max(at(0), near - (at(0.5) - near));
  }

  /** Above nearly all values, likewise. */
  public double high() {
    double near = at(0.99);
    return Math.min(at(1), near + (near - at(0.5)));
  }

  private double at(double share) {
    return quantiles.get((int) Math.round(share * (quantiles.size() - 1)));
  }

  /**
   * Consecutive runs.
   *
   * @param from number of the first
   * @param to number of the last
   * @param wide from the 5 % to the 95 % quantile, around the median
   * @param narrow from the 25 % to the 75 % quantile, around the median
   */
  public record Bin(int from, int to, Bounds wide, Bounds narrow) {

    public double middle() {
      return (from + to) / 2.0;
    }
  }
}
