package dev.tare.analyzer.stats;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Seeded noise of a benchmark: relative deviations whose median is 0. */
public final class Simulation {

  private final RandomGenerator random;

  private Simulation(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  public static Simulation of(long seed) {
    return new Simulation(seed);
  }

  public double[] independent(double sd, int n) {
    return autoregressive(0, sd, n);
  }

  public double[] autoregressive(double rho, double sd, int n) {
    double[] x = new double[n];
    double z = random.nextGaussian();
    for (int i = 0; i < n; i++) {
      x[i] = sd * z;
      z = rho * z + Math.sqrt(1 - rho * rho) * random.nextGaussian();
    }
    return x;
  }

  /** Sessions whose level differs from boot to boot, dependent within. */
  double[][] sessions(int count, int runs, double boot) {
    return IntStream.range(0, count)
        .mapToObj(s -> raised(autoregressive(.5, .01, runs), boot * random.nextGaussian()))
        .toArray(double[][]::new);
  }

  private static double[] raised(double[] x, double by) {
    return Arrays.stream(x).map(v -> v + by).toArray();
  }

  /** A lognormal marginal: heavy on one side. */
  double[] skewed(double sd, int n) {
    double w = 0.8;
    double spread = Math.sqrt((Math.exp(w * w) - 1) * Math.exp(w * w));
    return map(n, () -> sd * (Math.exp(w * random.nextGaussian()) - 1) / spread);
  }

  /** Student's t with 3 degrees of freedom, scaled to unit variance. */
  double[] heavy(double sd, int n) {
    return map(n, () -> sd * random.nextGaussian() / Math.sqrt(chiSquared3()));
  }

  private double chiSquared3() {
    return IntStream.range(0, 3).mapToDouble(i -> Math.pow(random.nextGaussian(), 2)).sum();
  }

  /** Two modes; {@code stay} is the mean number of runs in the slow one, 1 for independent runs. */
  double[] modes(double share, double gap, double stay, double sd, int n) {
    double[] x = new double[n];
    boolean slow = random.nextDouble() < share;
    for (int i = 0; i < n; i++) {
      x[i] = (slow ? gap : 0) + sd * random.nextGaussian();
      slow = next(slow, share, stay);
    }
    return x;
  }

  private boolean next(boolean slow, double share, double stay) {
    double u = random.nextDouble();
    if (stay <= 1) {
      return u < share;
    }
    return slow ? u >= 1 / stay : u < share / stay / (1 - share);
  }

  /** Bursts of steal: 5 to 30 % slower for a few runs. */
  public double[] bursts(double sd, int n) {
    double[] x = new double[n];
    int left = 0;
    double size = 0;
    for (int i = 0; i < n; i++) {
      if (left == 0 && random.nextDouble() < 0.03) {
        left = 1 + (int) (-Math.log(1 - random.nextDouble()) * 4);
        size = 0.05 + 0.25 * random.nextDouble();
      }
      x[i] = sd * random.nextGaussian() + (left > 0 ? size * (1 + random.nextDouble()) / 2 : 0);
      left = Math.max(0, left - 1);
    }
    return x;
  }

  private static double[] map(int n, DoubleSupplier one) {
    return IntStream.range(0, n).mapToDouble(i -> one.getAsDouble()).toArray();
  }
}
