package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Association;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds causes of slow runs in what was recorded with each run. */
final class Causes {

  private static final double ALPHA = 0.01;
  private static final double COVERED = 2.0 / 3;
  private static final double STRONG = 0.5;

  private final Sample sample;
  private final double[] cost;
  private final boolean[] slow;

  private Causes(Sample sample, int worse, boolean[] slow) {
    this.sample = sample;
    this.slow = slow;
    cost = Arrays.stream(sample.values()).map(value -> worse * value).toArray();
  }

  static List<Cause> of(Sample sample, Direction better, Outliers outliers) {
    int worse = better == Direction.LOWER ? 1 : -1;
    Causes causes = new Causes(sample, worse, outliers.severe(worse));
    return Covariates.of(sample).entrySet().stream()
        .flatMap(evidence -> causes.of(evidence.getKey(), evidence.getValue()).stream())
        .toList();
  }

  private Optional<Cause> of(CauseCode code, double[] evidence) {
    return bursts(code, evidence).or(() -> together(code, evidence));
  }

  /** The severely slow runs are those in which the evidence was high. */
  private Optional<Cause> bursts(CauseCode code, double[] evidence) {
    double high = Math.max(1, 3 * Quantiles.median(evidence));
    boolean[] marked = new boolean[slow.length];
    IntStream.range(0, slow.length).forEach(i -> marked[i] = evidence[i] > high);
    int[] covered = IntStream.range(0, slow.length).filter(i -> slow[i] && marked[i]).toArray();
    long all = IntStream.range(0, slow.length).filter(i -> slow[i]).count();
    double p = Association.fisher(slow, marked);
    return all >= 2 && covered.length >= COVERED * all && p < ALPHA
        ? Optional.of(new Cause(code, runs(covered), numbers(p, all, covered.length)))
        : Optional.empty();
  }

  private List<Integer> runs(int[] places) {
    return Arrays.stream(places).mapToObj(i -> sample.runs().get(i).number()).toList();
  }

  private Map<String, Double> numbers(double p, double slowRuns, double covered) {
    return Map.of("n", (double) slow.length, "slow", slowRuns, "covered", covered, "p", p);
  }

  /** Values are worse in runs with higher evidence. */
  private Optional<Cause> together(CauseCode code, double[] evidence) {
    double rho = Association.spearman(cost, evidence);
    double p = Association.spearmanP(cost, evidence);
    double most = Arrays.stream(evidence).max().orElseThrow();
    return rho > STRONG && p < ALPHA && most > 1
        ? Optional.of(
            new Cause(code, List.of(), Map.of("n", (double) slow.length, "rho", rho, "p", p)))
        : Optional.empty();
  }
}
