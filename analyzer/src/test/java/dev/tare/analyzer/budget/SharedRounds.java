package dev.tare.analyzer.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A trial rule that shares the rounds of a night by need. Every benchmark keeps the least number;
 * the rest goes where it decides the most comparisons per round, by the intervals of earlier nights
 * shrunk with the square root of rounds. What then remains is shared evenly.
 *
 * @param least rounds of every benchmark
 * @param most rounds of any benchmark
 * @param step rounds are given in multiples of the number of sessions
 */
record SharedRounds(int least, int most, int step) {

  /** A benchmark's rounds that so many of its comparisons need. */
  private record Offer(int benchmark, int rounds, double perRound) {}

  /**
   * The rounds of each benchmark.
   *
   * @param needed rounds that each comparison of each benchmark needs
   * @param all rounds to share
   */
  int[] of(double[][] needed, int all) {
    int[] rounds = new int[needed.length];
    Arrays.fill(rounds, least);
    int left = all - least * rounds.length;
    for (Offer best = best(needed, rounds, left); best != null; best = best(needed, rounds, left)) {
      left -= best.rounds() - rounds[best.benchmark()];
      rounds[best.benchmark()] = best.rounds();
    }
    return evened(rounds, left);
  }

  private Offer best(double[][] needed, int[] rounds, int left) {
    List<Offer> offers = new ArrayList<>();
    for (int b = 0; b < rounds.length; b++) {
      for (int r = rounds[b] + step; r <= Math.min(most, rounds[b] + left); r += step) {
        offers.add(new Offer(b, r, decided(needed[b], rounds[b], r) / (double) (r - rounds[b])));
      }
    }
    return offers.stream()
        .filter(offer -> offer.perRound() > 0)
        .max(Comparator.comparingDouble(Offer::perRound))
        .orElse(null);
  }

  private static long decided(double[] needed, int from, int to) {
    return Arrays.stream(needed).filter(n -> n > from && n <= to).count();
  }

  /** One step at a time to the benchmark with the fewest rounds. */
  private int[] evened(int[] rounds, int left) {
    int[] even = rounds.clone();
    for (int rest = left; rest >= step; rest -= step) {
      int fewest = 0;
      for (int b = 1; b < even.length; b++) {
        fewest = even[b] < even[fewest] ? b : fewest;
      }
      even[fewest] += step;
    }
    return even;
  }
}
