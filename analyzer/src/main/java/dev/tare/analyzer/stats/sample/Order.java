package dev.tare.analyzer.stats.sample;

import java.util.Arrays;

/**
 * The places of values in ascending order, found by a radix sort: linear in their number; of few by
 * insertion. Equal values keep their order.
 */
public final class Order {

  /** Of a digit. */
  private static final int BITS = 11;

  private static final int BUCKETS = 1 << BITS;

  /** So few are inserted one by one before the buckets are cleared. */
  private static final int FEW = 64;

  private long[] keys;
  private int[] places;
  private long[] nextKeys;
  private int[] nextPlaces;

  /** The bits in which the keys differ. */
  private long varying = 0;

  private Order(double[] x) {
    keys = new long[x.length];
    places = new int[x.length];
    nextKeys = new long[x.length];
    nextPlaces = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      keys[i] = key(x[i]);
      places[i] = i;
      varying |= keys[i] ^ keys[0];
    }
  }

  /** From 0. */
  public static int[] of(double[] x) {
    Order order = new Order(x);
    if (x.length <= FEW) {
      order.insert();
      return order.places;
    }
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      if (digit(order.varying, shift) != 0) {
        order.sortBy(shift);
      }
    }
    return order.places;
  }

  /** An unsigned number that is larger for a larger value; that of 0 and -0 is the same. */
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits ^ (bits >> Long.SIZE - 1 | Long.MIN_VALUE);
  }

  private void insert() {
    for (int i = 1; i < keys.length; i++) {
      long key = keys[i];
      int to = i;
      for (; to > 0 && Long.compareUnsigned(keys[to - 1], key) > 0; to--) {
        keys[to] = keys[to - 1];
        places[to] = places[to - 1];
      }
      keys[to] = key;
      places[to] = i;
    }
  }

  private void sortBy(int shift) {
    int[] starts = new int[BUCKETS + 1];
    for (long key : keys) {
      starts[digit(key, shift) + 1]++;
    }
    Arrays.setAll(starts, i -> i == 0 ? 0 : starts[i - 1] + starts[i]);
    distribute(starts, shift);
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & BUCKETS - 1;
  }

  private void distribute(int[] starts, int shift) {
    for (int i = 0; i < keys.length; i++) {
      int to = starts[digit(keys[i], shift)]++;
      nextKeys[to] = keys[i];
      nextPlaces[to] = places[i];
    }
    long[] usedKeys = keys;
    int[] usedPlaces = places;
    keys = nextKeys;
    places = nextPlaces;
    nextKeys = usedKeys;
    nextPlaces = usedPlaces;
  }
}
