package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.sample.Order;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which values of a series occur once, and which twice; found by one sort. */
public final class EqualValues {

  private final Sample sample;
  private final double[] x;
  private final int[] singles;
  private final List<PlacePair> twins = new ArrayList<>();

  private EqualValues(Sample sample) {
    this.sample = sample;
    x = sample.values();
    int[] order = Order.of(x);
    int[] once = new int[x.length];
    int n = 0;
    int end;
    for (int start = 0; start < order.length; start = end) {
      end = endOfTie(order, start);
      if (end == start + 1) {
        once[n++] = order[start];
      } else if (end == start + 2) {
        twins.add(new PlacePair(order[start], order[start + 1]));
      }
    }
    singles = Arrays.copyOf(once, n);
  }

  public static EqualValues in(Sample sample) {
    return new EqualValues(sample);
  }

  Sample sample() {
    return sample;
  }

  private int endOfTie(int[] order, int start) {
    int end = start + 1;
    while (end < order.length && x[order[end]] == x[order[start]]) {
      end++;
    }
    return end;
  }

  /** How many values occur once. */
  int singles() {
    return singles.length;
  }

  /** The values that occur twice. */
  List<PlacePair> twins() {
    return twins;
  }

  /** The values that occur once in both series. */
  List<PlacePair> sharedWith(EqualValues other) {
    List<PlacePair> shared = new ArrayList<>();
    int j = 0;
    for (int place : singles) {
      while (j < other.singles.length && other.x[other.singles[j]] < x[place]) {
        j++;
      }
      if (j < other.singles.length && other.x[other.singles[j]] == x[place]) {
        shared.add(new PlacePair(place, other.singles[j]));
      }
    }
    return shared;
  }
}
