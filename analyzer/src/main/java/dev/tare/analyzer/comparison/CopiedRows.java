package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.series.EqualRows;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of one series that repeat those of another: a copy of it, of which at most half was altered.
 *
 * @param rows of the copy whose values are equal
 * @param of rows that could be equal
 */
public record CopiedRows(List<Run> rows, int of) {

  /** Times that differ by less are the same; seconds. */
  private static final double SAME_TIME = 1e-3;

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
    return inPlace(original, copy).or(() -> moved(original, copy));
  }

  private static Optional<CopiedRows> inPlace(Sample original, Sample copy) {
    double[] a = original.values();
    double[] b = copy.values();
    return a.length == b.length && EqualRows.of(a, b).areACopy()
        ? Optional.of(
            new CopiedRows(
                IntStream.range(0, a.length)
                    .filter(i -> a[i] == b[i])
                    .mapToObj(copy.runs()::get)
                    .toList(),
                a.length))
        : Optional.empty();
  }

  private static Optional<CopiedRows> moved(Sample original, Sample copy) {
    Map<Double, Integer> there = singles(original);
    Map<Double, Integer> here = singles(copy);
    Votes votes = new Votes(original, copy);
    here.forEach((value, at) -> votes.add(there.get(value), at));
    int of = Math.min(there.size(), here.size());
    return votes
        .most()
        .filter(same -> isCopy(same, of, original.values(), copy.values()))
        .map(same -> new CopiedRows(same, of));
  }

  /** A later part of a series that repeats an earlier one. */
  public static Optional<CopiedRows> within(Sample sample) {
    double[] x = sample.values();
    int half = x.length / 2;
    Votes votes = new Votes(sample, sample);
    places(sample).values().stream()
        .filter(p -> p.size() == 2)
        .forEach(p -> votes.add(p.get(0), p.get(1)));
    double[] first = Arrays.copyOf(x, half);
    double[] rest = Arrays.copyOfRange(x, half, x.length);
    return votes
        .most()
        .filter(same -> isCopy(same, half, first, rest))
        .map(same -> new CopiedRows(same, half));
  }

  private static boolean isCopy(List<Run> same, int of, double[] a, double[] b) {
    return EqualRows.among(same.size(), of, a, b).areACopy();
  }

  /** The equal values by their distance, in rows and in time. */
  private static final class Votes {

    private final Sample original;
    private final Sample copy;
    private final Map<List<Object>, List<Run>> byDistance = new HashMap<>();

    Votes(Sample original, Sample copy) {
      this.original = original;
      this.copy = copy;
    }

    void add(Integer from, int to) {
      if (from == null) {
        return;
      }
      Run before = original.runs().get(from);
      Run after = copy.runs().get(to);
      add("rows", to - from, after);
      if (before.time().isPresent() && after.time().isPresent()) {
        double distance = after.time().getAsDouble() - before.time().getAsDouble();
        add("time", Math.rint(distance / SAME_TIME), after);
      }
    }

    private void add(String kind, Object distance, Run run) {
      byDistance.computeIfAbsent(List.of(kind, distance), d -> new ArrayList<>()).add(run);
    }

    Optional<List<Run>> most() {
      return byDistance.values().stream().max(Comparator.comparingInt(List::size));
    }
  }

  /** The indexes of the values that occur once. */
  private static Map<Double, Integer> singles(Sample sample) {
    Map<Double, Integer> singles = new HashMap<>();
    places(sample)
        .forEach(
            (value, at) -> {
              if (at.size() == 1) {
                singles.put(value, at.get(0));
              }
            });
    return singles;
  }

  private static Map<Double, List<Integer>> places(Sample sample) {
    Map<Double, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < sample.runs().size(); i++) {
      places.computeIfAbsent(sample.runs().get(i).value(), v -> new ArrayList<>()).add(i);
    }
    return places;
  }
}
