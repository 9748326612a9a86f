package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.sample.Ranks;
import dev.tare.analyzer.stats.series.Association;
import dev.tare.analyzer.stats.series.RankCorrelation;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A test of one covariate of one sample.
 *
 * @param code what may coincide with slow runs
 * @param p of a coincidence at least as strong, uncorrected
 * @param strong whether the coincidence is strong enough to be reported if it is not chance
 */
record CauseTest(
    CauseCode code, double p, boolean strong, List<Integer> runs, Map<String, Double> numbers) {

  /** Fewer slow runs show no pattern. */
  private static final int FEWEST_SLOW = 5;

  private static final double COVERED = 2.0 / 3;
  private static final double STRONG = 0.5;

  /**
   * Whether severely slow runs are those in which the evidence was high; absent if there are few.
   */
  static Optional<CauseTest> bursts(
      CauseCode code, Sample sample, boolean[] slow, double[] evidence) {
    double high = Math.max(1, 3 * Quantiles.median(evidence));
    boolean[] marked = new boolean[slow.length];
    IntStream.range(0, slow.length).forEach(i -> marked[i] = evidence[i] > high);
    int[] covered = IntStream.range(0, slow.length).filter(i -> slow[i] && marked[i]).toArray();
    long all = IntStream.range(0, slow.length).filter(i -> slow[i]).count();
    Map<String, Double> numbers =
        Map.of("n", (double) slow.length, "slow", (double) all, "covered", (double) covered.length);
    return all >= FEWEST_SLOW
        ? Optional.of(
            new CauseTest(
                code,
                Association.fisher(slow, marked),
                covered.length >= COVERED * all,
                runs(sample, covered),
                numbers))
        : Optional.empty();
  }

  private static List<Integer> runs(Sample sample, int[] places) {
    return Arrays.stream(places).mapToObj(i -> sample.runs().get(i).number()).toList();
  }

  /**
   * Whether values are worse in runs with higher evidence; absent if fewer runs are in the slower
   * half than slow ones are needed.
   *
   * @param worse 1 if larger values are worse, else -1
   */
  static Optional<CauseTest> together(
      CauseCode code, ValueSeries values, int worse, double[] evidence) {
    if (values.n() < 2 * FEWEST_SLOW) {
      return Optional.empty();
    }
    RankCorrelation found =
        RankCorrelation.of(values.ranks().all(), values.tau(), Ranks.of(evidence));
    double rho = worse * found.rho();
    double most = Arrays.stream(evidence).max().orElseThrow();
    return Optional.of(
        new CauseTest(
            code,
            found.p(),
            rho > STRONG && most > 1,
            List.of(),
            Map.of("n", (double) values.n(), "rho", rho)));
  }

  /** The cause, with a p value that was corrected over so many tests. */
  Cause cause(double correctedP, int tests) {
    Map<String, Double> all = new TreeMap<>(numbers);
    all.put("p", correctedP);
    all.put("tests", (double) tests);
    return new Cause(code, runs, all);
  }
}
