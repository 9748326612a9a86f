package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.series.EqualRows;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of one series that repeat those of another: a copy of it, of which at most half was altered.
 *
 * @param rows of the copy whose values are equal
 * @param of rows that could be equal
 */
public record CopiedRows(List<Run> rows, int of) {

  public CopiedRows {
    rows = rows.stream().sorted(Comparator.comparingLong(Run::line)).toList();
  }

  /** The copied row that comes first in its file. */
  public Run first() {
    return rows.get(0);
  }

  /**
   * At the same positions; or, of values that occur once, at a constant distance in rows or time.
   */
  public static Optional<CopiedRows> between(Sample original, Sample copy) {
    return between(EqualValues.in(original), EqualValues.in(copy));
  }

  /** The same, of samples whose values are sorted. */
  public static Optional<CopiedRows> between(EqualValues original, EqualValues copy) {
    return inPlace(original.sample(), copy.sample()).or(() -> moved(original, copy));
  }

  private static Optional<CopiedRows> inPlace(Sample original, Sample copy) {
    double[] a = original.values();
    double[] b = copy.values();
    return a.length == b.length && EqualRows.areACopy(a, b)
        ? Optional.of(
            new CopiedRows(
                IntStream.range(0, a.length)
                    .filter(i -> a[i] == b[i])
                    .mapToObj(copy.runs()::get)
                    .toList(),
                a.length))
        : Optional.empty();
  }

  private static Optional<CopiedRows> moved(EqualValues there, EqualValues here) {
    int of = Math.min(there.singles(), here.singles());
    double[] a = there.sample().values();
    double[] b = here.sample().values();
    return copied(there.sample(), here.sample(), there.sharedWith(here), of, a, b);
  }

  /** A later part of a series that repeats an earlier one. */
  public static Optional<CopiedRows> within(EqualValues equal) {
    Sample sample = equal.sample();
    double[] x = sample.values();
    int half = x.length / 2;
    double[] first = Arrays.copyOf(x, half);
    double[] rest = Arrays.copyOfRange(x, half, x.length);
    return copied(sample, sample, equal.twins(), half, first, rest);
  }

  private static Optional<CopiedRows> copied(
      Sample original, Sample copy, List<PlacePair> equal, int of, double[] a, double[] b) {
    if (!EqualRows.mayBeACopy(equal.size(), of)) {
      return Optional.empty();
    }
    List<PlacePair> same = SameDistance.most(equal, original.times(), copy.times());
    return EqualRows.mayBeACopy(same.size(), of)
            && EqualRows.among(same.size(), of, a, b).areACopy()
        ? Optional.of(
            new CopiedRows(same.stream().map(pair -> copy.runs().get(pair.to())).toList(), of))
        : Optional.empty();
  }
}
