package dev.tare.analyzer.comparison;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The most pairs of runs that are the same number of rows, or the same time, apart. */
final class SameDistance {

  /** Times that differ by less are the same; seconds. */
  private static final double SAME_TIME = 1e-3;

  private SameDistance() {}

  /** Of times that are not known, pairs have only rows. */
  static List<PlacePair> most(List<PlacePair> pairs, double[] from, double[] to) {
    List<PlacePair> byRows = most(pairs, PlacePair::rows);
    List<PlacePair> byTime =
        most(pairs, pair -> Math.rint((to[pair.to()] - from[pair.from()]) / SAME_TIME));
    return byTime.size() > byRows.size() ? byTime : byRows;
  }

  private static List<PlacePair> most(
      List<PlacePair> pairs, ToDoubleFunction<PlacePair> toDistance) {
    double[] distances =
        pairs.stream().mapToDouble(toDistance).filter(d -> !Double.isNaN(d)).sorted().toArray();
    double most = mostFrequent(distances);
    return distances.length == 0
        ? List.of()
        : pairs.stream().filter(pair -> toDistance.applyAsDouble(pair) == most).toList();
  }

  /** 0 where there is none. */
  private static double mostFrequent(double[] sorted) {
    double most = 0;
    int largest = 0;
    int start = 0;
    for (int i = 0; i < sorted.length; i++) {
      start = sorted[i] == sorted[start] ? start : i;
      if (i + 1 - start > largest) {
        largest = i + 1 - start;
        most = sorted[i];
      }
    }
    return most;
  }
}
