package dev.tare.analyzer.comparison;

import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The runs of a sample that belong to a round, in the order of their rounds. Rounds may be counted
 * anew in every session; where a file has several runs for a round, they keep their order.
 */
final class RoundOrder {

  private final long[] rounds;
  private final int[] places;

  private RoundOrder(long[] rounds, int[] places) {
    this.rounds = rounds;
    this.places = places;
  }

  static RoundOrder of(Sample sample) {
    int[] sessions = sample.sessions();
    int[] rounds = sample.rounds();
    long[] keys = new long[rounds.length];
    Arrays.setAll(keys, i -> (long) sessions[i] << Integer.SIZE | rounds[i] - (long) NONE);
    int[] places = IntStream.range(0, keys.length).filter(i -> rounds[i] != NONE).toArray();
    int[] ordered = isAscending(keys, places) ? places : sorted(keys, places);
    return new RoundOrder(Arrays.stream(ordered).mapToLong(i -> keys[i]).toArray(), ordered);
  }

  private static final int NONE = Run.Columns.NONE;

  private static boolean isAscending(long[] keys, int[] places) {
    return IntStream.range(1, places.length).allMatch(i -> keys[places[i - 1]] <= keys[places[i]]);
  }

  private static int[] sorted(long[] keys, int[] places) {
    return Arrays.stream(places)
        .boxed()
        .sorted(Comparator.comparingLong(i -> keys[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The number of runs that belong to a round. */
  int size() {
    return places.length;
  }

  /** The place of the run of another sample in the same round, by place; -1 where it has none. */
  int[] partnersIn(RoundOrder other, int runs) {
    int[] partners = new int[runs];
    Arrays.fill(partners, -1);
    int j = 0;
    for (int i = 0; i < rounds.length; i++) {
      while (j < other.rounds.length && other.rounds[j] < rounds[i]) {
        j++;
      }
      if (j < other.rounds.length && other.rounds[j] == rounds[i]) {
        partners[places[i]] = other.places[j++];
      }
    }
    return partners;
  }
}
