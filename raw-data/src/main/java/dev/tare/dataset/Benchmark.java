package dev.tare.dataset;

import java.util.Optional;

/**
 * A benchmark. Unit and direction are absent unless they are stated; they are never guessed.
 *
 * @param id as in file names, such as {@code disk-random}
 * @param title in English
 * @param unit of the values, such as {@code KFLOPS} or {@code s}
 * @param better the direction of improvement
 */
public record Benchmark(
    String id, String title, Optional<String> unit, Optional<Direction> better) {

  public Benchmark {
    if (!Cell.isBenchmark(id)) {
      throw new IllegalArgumentException("not a benchmark id: " + id);
    }
  }

  public static Benchmark of(String id, String title, String unit, Direction better) {
    return new Benchmark(id, title, Optional.of(unit), Optional.of(better));
  }

  /** A benchmark of which only the name is known. */
  public static Benchmark unknown(String id) {
    return new Benchmark(id, id, Optional.empty(), Optional.empty());
  }
}
