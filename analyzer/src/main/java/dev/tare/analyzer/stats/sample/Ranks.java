package dev.tare.analyzer.stats.sample;

/** Ranks from 1, ties averaged, of all values or of those from a place on, with a single sort. */
public final class Ranks {

  private final double[] x;
  private final int[] order;
  private final double[] all;

  private Ranks(double[] x) {
    this.x = x;
    order = Order.of(x);
    all = ranks(0, order);
  }

  /** The mid-rank of every value, in the order of the values. */
  public static double[] of(double[] x) {
    return new Ranks(x).all;
  }

  /** Of values that do not change. */
  public static Ranks among(double[] x) {
    return new Ranks(x);
  }

  /** The mid-ranks of all values. */
  public double[] all() {
    return all.clone();
  }

  /** The values in ascending order. */
  public double[] sorted() {
    double[] sorted = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      sorted[i] = x[order[i]];
    }
    return sorted;
  }

  /** The mid-ranks of the values from this place on among themselves. */
  public double[] from(int first) {
    return ranks(first, from(first, new int[x.length - first]));
  }

  private double[] ranks(int first, int[] places) {
    double[] ranks = new double[places.length];
    int end;
    for (int start = 0; start < places.length; start = end) {
      end = endOfTie(places, start);
      for (int i = start; i < end; i++) {
        ranks[places[i] - first] = (start + end + 1) / 2.0;
      }
    }
    return ranks;
  }

  private int[] from(int first, int[] places) {
    int n = 0;
    for (int place : order) {
      if (place >= first) {
        places[n++] = place;
      }
    }
    return places;
  }

  private int endOfTie(int[] places, int start) {
    int end = start + 1;
    while (end < places.length && x[places[end]] == x[places[start]]) {
      end++;
    }
    return end;
  }
}
