package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;

/**
 * Detects two units in one series: groups of values a power of 1000 apart, with nothing in between.
 *
 * <p>Robust statistics alone fail here: the few values in the right unit look like outliers.
 */
final class UnitJumpRule {

  /** The farthest outlier of the given series is 39 times its neighbour. */
  static final double EMPTY = 100;

  /** The tolerance for different levels of the groups. */
  static final double LOOSE = 2.5;

  private UnitJumpRule() {}

  static Optional<Lint> of(Sample sample) {
    double[] sorted = Arrays.stream(sample.values()).filter(v -> v > 0).toArray();
    if (isWithin(sorted, EMPTY)) {
      return Optional.empty();
    }
    Arrays.sort(sorted);
    int split = widestGap(sorted);
    if (split == 0 || sorted[split] / sorted[split - 1] < EMPTY) {
      return Optional.empty();
    }
    double factor =
        Quantiles.median(Arrays.copyOfRange(sorted, split, sorted.length))
            / Quantiles.median(Arrays.copyOf(sorted, split));
    return isPowerOfThousand(factor, LOOSE)
        ? Optional.of(warning(sample, sorted[split], factor))
        : Optional.empty();
  }

  /** Whether the largest value is fewer times the smallest, so that no gap is as wide. */
  private static boolean isWithin(double[] values, double factor) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most / least < factor;
  }

  private static Lint warning(Sample sample, double bound, double factor) {
    long larger = sample.runs().stream().filter(run -> run.value() >= bound).count();
    return Lint.of(LintCode.UNIT_JUMP, Where.of(sample, first(sample, bound)))
        .with("factor", factor)
        .with("rows", Math.min(larger, sample.runs().size() - larger))
        .with("of", sample.runs().size());
  }

  /** The first run on the other side than the one before it. */
  private static Run first(Sample sample, double bound) {
    boolean before = sample.runs().get(0).value() >= bound;
    return sample.runs().stream()
        .filter(run -> run.value() >= bound != before)
        .findFirst()
        .orElseThrow();
  }

  /** The number of values below the widest gap of a sorted series; 0 where there is none. */
  private static int widestGap(double[] sorted) {
    int split = 0;
    double widest = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] / sorted[i - 1] > widest) {
        widest = sorted[i] / sorted[i - 1];
        split = i;
      }
    }
    return split;
  }

  static boolean isPowerOfThousand(double factor, double tolerance) {
    double power = Math.log(factor) / Math.log(1000);
    double off = Math.abs(power - Math.rint(power)) * Math.log(1000);
    return Math.rint(power) >= 1 && off <= Math.log(tolerance);
  }
}
