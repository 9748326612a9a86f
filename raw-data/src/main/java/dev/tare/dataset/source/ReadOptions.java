package dev.tare.dataset.source;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.mapping.Mapping;
import java.util.Map;
import java.util.Optional;

/**
 * Options that supply what files do not state themselves.
 *
 * @param units benchmarks by id, from {@code --unit id=unit:direction}
 * @param mapping the meaning of the columns of wide tables
 */
public record ReadOptions(Map<String, Benchmark> units, Optional<Mapping> mapping) {

  public static final ReadOptions NONE = new ReadOptions(Map.of(), Optional.empty());

  public ReadOptions {
    units = Map.copyOf(units);
  }

  /** A benchmark as stated by the user, or else as known by its classic name. */
  public Benchmark benchmark(String id) {
    Benchmark stated = units.get(id);
    return stated != null
        ? stated
        : KnownBenchmarks.find(id).orElseGet(() -> Benchmark.unknown(id));
  }
}
