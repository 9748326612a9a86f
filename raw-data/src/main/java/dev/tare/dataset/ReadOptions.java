package dev.tare.dataset;

import java.util.Map;
import java.util.Optional;

/**
 * What the user tells about files that do not say enough themselves.
 *
 * @param units benchmarks by id, as told by {@code --unit id=unit:direction}
 * @param mapping what the columns of wide files mean
 */
public record ReadOptions(Map<String, Benchmark> units, Optional<Mapping> mapping) {

  public static final ReadOptions NONE = new ReadOptions(Map.of(), Optional.empty());

  public ReadOptions {
    units = Map.copyOf(units);
  }
}
