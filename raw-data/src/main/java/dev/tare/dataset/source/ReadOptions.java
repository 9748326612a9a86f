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
 * @param mapping what the user states about files, series and columns
 * @param format id of the only format to read
 */
public record ReadOptions(
    Map<String, Benchmark> units, Optional<Mapping> mapping, Optional<String> format) {

  public static final ReadOptions NONE = new ReadOptions(Map.of(), Optional.empty());

  public ReadOptions {
    units = Map.copyOf(units);
  }

  /** Options for files of any format. */
  public ReadOptions(Map<String, Benchmark> units, Optional<Mapping> mapping) {
    this(units, mapping, Optional.empty());
  }

  /** A benchmark as stated by the user, or else as known by its classic name. */
  public Benchmark benchmark(String id) {
    Benchmark stated = units.get(id);
    return stated != null
        ? stated
        : KnownBenchmarks.find(id).orElseGet(() -> Benchmark.unknown(id));
  }
}
