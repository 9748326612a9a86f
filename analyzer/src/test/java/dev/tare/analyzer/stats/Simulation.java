package dev.tare.analyzer.stats;

import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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

  /** A slow host below the runs' own noise; {@code share} of the variance is the host's. */
  public double[] mixed(double rho, double share, double sd, int n) {
    double[] host = autoregressive(rho, sd * Math.sqrt(share), n);
    return plus(host, independent(sd * Math.sqrt(1 - share), n));
  }

  /** A steady change by {@code total} from first to last run, up or down. */
  public double[] drifting(double total, double sd, int n) {
    double slope = sign() * total / (n - 1);
    return plus(map(n, i -> slope * (i - (n - 1) / 2.0)), independent(sd, n));
  }

  /** A change of level in the middle half, up or down. */
  public double[] stepping(double size, double sd, int n) {
    int after = (int) (n * (0.25 + 0.5 * random.nextDouble()));
    double by = sign() * size;
    return plus(map(n, i -> i < after ? 0 : by), independent(sd, n));
  }

  /** First runs that are too large and fade within {@code time} runs. */
  public double[] warmingUp(double size, double time, double sd, int n) {
    return plus(map(n, i -> size * Math.exp(-i / time)), independent(sd, n));
  }

  /** A level that wanders off. */
  public double[] wandering(double step, int n) {
    double[] x = new double[n];
    for (int i = 1; i < n; i++) {
      x[i] = x[i - 1] + step * random.nextGaussian();
    }
    return x;
  }

  /** Stretches of a real series, cut at random (stationary bootstrap), around its median. */
  public double[] resampled(double[] logs, double block, int n) {
    double median = Quantiles.median(logs);
    int at = random.nextInt(logs.length);
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = logs[at] - median;
      boolean cut = random.nextDouble() < 1 / block;
      at = cut ? random.nextInt(logs.length) : (at + 1) % logs.length;
    }
    return x;
  }

  /** The numbers below n in random order. */
  public int[] shuffled(int n) {
    int[] order = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[j];
      order[j] = moved;
    }
    return order;
  }

  public double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  public <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private double sign() {
    return random.nextBoolean() ? 1 : -1;
  }

  private static double[] plus(double[] a, double[] b) {
    return map(a.length, i -> a[i] + b[i]);
  }

  private static double[] map(int n, IntToDoubleFunction one) {
    return IntStream.range(0, n).mapToDouble(one).toArray();
  }

  /** Sessions whose level differs from boot to boot, dependent within. */
  public double[][] sessions(int count, int runs, double boot) {
    return sessions(count, runs, .01, boot);
  }

  public double[][] sessions(int count, int runs, double sd, double boot) {
    return IntStream.range(0, count)
        .mapToObj(s -> raised(autoregressive(.5, sd, runs), boot * random.nextGaussian()))
        .toArray(double[][]::new);
  }

  private static double[] raised(double[] x, double by) {
    return Arrays.stream(x).map(v -> v + by).toArray();
  }

  /** A lognormal marginal: heavy on one side. */
  public double[] skewed(double sd, int n) {
    double w = 0.8;
    double spread = Math.sqrt((Math.exp(w * w) - 1) * Math.exp(w * w));
    return map(n, i -> sd * (Math.exp(w * random.nextGaussian()) - 1) / spread);
  }

  /** Student's t with 3 degrees of freedom, scaled to unit variance. */
  public double[] heavy(double sd, int n) {
    return map(n, i -> sd * random.nextGaussian() / Math.sqrt(chiSquared3()));
  }

  private double chiSquared3() {
    return IntStream.range(0, 3).mapToDouble(i -> Math.pow(random.nextGaussian(), 2)).sum();
  }

  /** Two modes; {@code stay} is the mean number of runs in the slow one, 1 for independent runs. */
  public double[] modes(double share, double gap, double stay, double sd, int n) {
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

  /** A few values far out, four in five of them upwards. */
  public double[] outlying(double share, double low, double high, double sd, int n) {
    return plus(
        independent(sd, n),
        map(n, i -> random.nextDouble() < share ? outlier() * between(low, high) : 0));
  }

  private double outlier() {
    return random.nextDouble() < 0.2 ? -1 : 1;
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
}
