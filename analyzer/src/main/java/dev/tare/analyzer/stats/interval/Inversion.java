package dev.tare.analyzer.stats.interval;

import java.util.function.DoublePredicate;

/** Turns intervals into p values: the smallest error level at which a statement still holds. */
public final class Inversion {

  private static final double SMALLEST = 1e-6;
  private static final int STEPS = 18;

  private Inversion() {}

  /** The p value of "no difference": between 1e-6 and 1. */
  public static double pOfZero(Estimator estimator) {
    return smallestLevel(alpha -> estimator.at(alpha).excludes(0));
  }

  /** Bisection on the log of the level; holds must stay true once it is. */
  public static double smallestLevel(DoublePredicate holds) {
    if (!holds.test(1)) {
      return 1;
    }
    if (holds.test(SMALLEST)) {
      return SMALLEST;
    }
    double low = Math.log(SMALLEST);
    double high = 0;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (holds.test(Math.exp(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.exp(high);
  }
}
