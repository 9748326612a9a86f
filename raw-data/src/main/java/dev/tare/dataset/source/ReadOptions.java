package dev.tare.dataset.source;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.KnownBenchmarks;
import java.util.Map;
import java.util.Optional;

/**
 * What the user tells about files that do not say enough themselves.
 *
 * @param units benchmarks by id, as told by {@code --unit id=unit:direction}
 * @param mapping what the columns of wide files mean
 */
public record ReadOptions(Map<String, Benchmark> units, Optional<ColumnMapping> mapping) {

  public static final ReadOptions NONE = new ReadOptions(Map.of(), Optional.empty());

  public ReadOptions {
    units = Map.copyOf(units);
  }

  /** What is known of a benchmark: stated by the user, else by its classic name. */
  public Benchmark benchmark(String id) {
    Benchmark stated = units.get(id);
    return stated != null
        ? stated
        : KnownBenchmarks.find(id).orElseGet(() -> Benchmark.unknown(id));
  }
}
