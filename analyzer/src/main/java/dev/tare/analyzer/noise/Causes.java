package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.Association;
import dev.tare.analyzer.stats.Quantiles;
import dev.tare.dataset.Columns;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the evidence noted with each run says about why runs were slow; nothing without it. */
final class Causes {

  private static final Map<String, String> CODES =
      Map.of(
          Columns.STEAL, "STEAL",
          Columns.IOWAIT, "IOWAIT",
          Columns.THROTTLED, "THROTTLE",
          Columns.PSI_CPU, "PSI_CPU",
          Columns.PSI_IO, "PSI_IO",
          Columns.PSI_MEMORY, "PSI_MEMORY");

  private static final double ALPHA = 0.01;
  private static final double COVERED = 2.0 / 3;
  private static final double STRONG = 0.5;

  private final Sample sample;
  private final int worse;
  private final boolean[] slow;

  private Causes(Sample sample, int worse, boolean[] slow) {
    this.sample = sample;
    this.worse = worse;
    this.slow = slow;
  }

  static List<Reason> of(Sample sample, Direction better, Outliers outliers) {
    int worse = better == Direction.LOWER ? 1 : -1;
    Causes causes = new Causes(sample, worse, outliers.severe(worse));
    return CODES.keySet().stream().sorted().flatMap(c -> causes.of(c).stream()).toList();
  }

  private Optional<Reason> of(String column) {
    double[] evidence =
        sample.runs().stream()
            .map(run -> run.number(column))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    if (evidence.length < sample.runs().size() || evidence.length < Series.FEWEST) {
      return Optional.empty();
    }
    return bursts(CODES.get(column), evidence).or(() -> together(CODES.get(column), evidence));
  }

  /** The severely slow runs are those in which the evidence was high. */
  private Optional<Reason> bursts(String code, double[] evidence) {
    double high = Math.max(1, 3 * Quantiles.median(evidence));
    boolean[] marked = new boolean[slow.length];
    int covered = 0;
    int all = 0;
    for (int i = 0; i < slow.length; i++) {
      marked[i] = evidence[i] > high;
      all += slow[i] ? 1 : 0;
      covered += slow[i] && marked[i] ? 1 : 0;
    }
    double p = Association.fisher(slow, marked);
    return all >= 2 && covered >= COVERED * all && p < ALPHA
        ? Optional.of(
            new Reason(code, Map.of("slow", (double) all, "covered", (double) covered, "p", p)))
        : Optional.empty();
  }

  /** Values get worse as the evidence rises. */
  private Optional<Reason> together(String code, double[] evidence) {
    double[] cost = sample.runs().stream().mapToDouble(Run::value).map(v -> worse * v).toArray();
    double rho = Association.spearman(cost, evidence);
    double p = Association.spearmanP(cost, evidence);
    double most = Arrays.stream(evidence).max().orElseThrow();
    return rho > STRONG && p < ALPHA && most > 1
        ? Optional.of(new Reason(code, Map.of("rho", rho, "p", p)))
        : Optional.empty();
  }
}
