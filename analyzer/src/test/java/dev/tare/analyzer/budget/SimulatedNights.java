package dev.tare.analyzer.budget;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.Inversion;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * Nights of one host: four benchmarks of different noise, five platforms against the baseline, six
 * sessions. A night's rounds are equal, or shared by the intervals of the seven nights before.
 */
final class SimulatedNights {

  static final double[] NOISE = {.005, .02, .05, .15};
  static final double[] RATIOS = {0, .01, .03, .07, .15};
  static final int NIGHTS = 7;
  static final double MARGIN = Math.log(1.05);

  private static final int SESSIONS = 6;

  private final Simulation simulation;
  private final Optional<SharedRounds> rule;
  private final double boot;
  private final double[] ratios;
  private final Deque<double[][]> before = new ArrayDeque<>();
  private final int each;

  /** What was measured: per benchmark the rounds, the baseline's level, and the ratios. */
  record Night(int[] rounds, double[] levels, Estimator[][] pairs) {}

  /** What is said of it: the share of comparisons decided, and whether one is wrong. */
  record Verdicts(double decided, boolean wrong) {}

  /**
   * A host.
   *
   * @param rule absent: equal rounds
   * @param each rounds of a benchmark when they are equal
   * @param boot between sessions, as a share of a run's noise
   */
  SimulatedNights(long seed, Optional<SharedRounds> rule, int each, double boot, double[] ratios) {
    this.each = each;
    this.simulation = Simulation.of(seed);
    this.rule = rule;
    this.boot = boot;
    this.ratios = ratios;
  }

  Night next() {
    int[] now = rounds();
    Estimator[][] pairs = new Estimator[NOISE.length][ratios.length];
    double[] levels = new double[NOISE.length];
    for (int b = 0; b < NOISE.length; b++) {
      double[][] baseline = sample(b, now[b], 0);
      levels[b] =
          Quantiles.median(Arrays.stream(baseline).flatMapToDouble(Arrays::stream).toArray());
      for (int p = 0; p < ratios.length; p++) {
        pairs[b][p] = LogRatio.sessions(baseline, sample(b, now[b], ratios[p]));
      }
    }
    rule.ifPresent(shared -> remember(pairs, now));
    return new Night(now, levels, pairs);
  }

  private double[][] sample(int benchmark, int runs, double log) {
    double sd = NOISE[benchmark];
    double[][] sample = simulation.sessions(SESSIONS, runs / SESSIONS, sd, boot * sd);
    return Arrays.stream(sample)
        .map(session -> Arrays.stream(session).map(v -> v + log).toArray())
        .toArray(double[][]::new);
  }

  private int[] rounds() {
    int[] equal = new int[NOISE.length];
    Arrays.fill(equal, each);
    return rule.filter(shared -> before.size() == NIGHTS)
        .map(shared -> shared.of(usuallyNeeded(), each * NOISE.length))
        .orElse(equal);
  }

  private double[][] usuallyNeeded() {
    double[][] needed = new double[NOISE.length][ratios.length];
    for (int b = 0; b < NOISE.length; b++) {
      for (int p = 0; p < ratios.length; p++) {
        int i = b;
        int j = p;
        needed[b][p] =
            Quantiles.median(before.stream().mapToDouble(night -> night[i][j]).toArray());
      }
    }
    return needed;
  }

  private void remember(Estimator[][] pairs, int[] now) {
    double[][] needed = new double[NOISE.length][ratios.length];
    for (int b = 0; b < NOISE.length; b++) {
      for (int p = 0; p < ratios.length; p++) {
        needed[b][p] = needed(pairs[b][p], now[b]);
      }
    }
    before.addLast(needed);
    if (before.size() > NIGHTS) {
      before.removeFirst();
    }
  }

  /** Rounds until the interval lies within the margin or excludes 1. */
  private static double needed(Estimator pair, int n) {
    Interval ninety = pair.at(.1);
    double off = Math.abs(ninety.point());
    double differs = n * Math.pow(pair.at(.01).halfWidth() / off, 2);
    double within = n * Math.pow(ninety.halfWidth() / (MARGIN - off), 2);
    return off < MARGIN ? Math.min(differs, within) : differs;
  }

  /** By the analyzer's rule: Holm over all comparisons of the night. */
  Verdicts judged(Night night) {
    Estimator[] all =
        Arrays.stream(night.pairs()).flatMap(Arrays::stream).toArray(Estimator[]::new);
    double[] p = Holm.adjust(Arrays.stream(all).mapToDouble(Inversion::pOfZero).toArray());
    double decided = 0;
    boolean wrong = false;
    for (int i = 0; i < all.length; i++) {
      Interval ninety = all[i].at(.1);
      double truth = ratios[i % ratios.length];
      boolean within = -MARGIN <= ninety.low() && ninety.high() <= MARGIN;
      boolean differs = !within && p[i] < .05;
      decided += within || differs ? 1.0 / all.length : 0;
      wrong |= differs && truth == 0 || within && Math.abs(truth) > MARGIN;
    }
    return new Verdicts(decided, wrong);
  }
}
