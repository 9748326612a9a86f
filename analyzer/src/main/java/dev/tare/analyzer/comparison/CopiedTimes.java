package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.series.EqualRows;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Two samples whose times all differ by one constant. Scripts do not pause alike to the second; a
 * schedule of constant distances, which proves nothing, does.
 */
public final class CopiedTimes {

  /** Distances that differ by less are equal; seconds. */
  private static final double SAME = 1e-3;

  private CopiedTimes() {}

  /** The constant, in seconds; absent if there is none. */
  public static OptionalDouble distance(Sample original, Sample copy) {
    double[] a = times(original);
    double[] b = times(copy);
    boolean complete = a.length == original.runs().size() && b.length == copy.runs().size();
    return complete
            && a.length == b.length
            && a.length > 1
            && Arrays.equals(distances(a), distances(b))
        ? OptionalDouble.of(b[0] - a[0])
        : OptionalDouble.empty();
  }

  /** Whether chance does not explain a constant distance. */
  public static boolean areOdd(Sample original, Sample copy) {
    double[] a = distances(times(original));
    double[] b = distances(times(copy));
    return distance(original, copy).isPresent() && EqualRows.of(a, b).areACopy();
  }

  private static double[] times(Sample sample) {
    return Arrays.stream(sample.times()).filter(time -> !Double.isNaN(time)).toArray();
  }

  private static double[] distances(double[] times) {
    return IntStream.range(1, times.length)
        .mapToDouble(i -> Math.rint((times[i] - times[i - 1]) / SAME))
        .toArray();
  }
}
