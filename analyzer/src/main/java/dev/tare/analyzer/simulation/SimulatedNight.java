package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A campaign of a simulated archive.
 *
 * @param host id of the host
 * @param machine number of the machine that has this id, from 0
 * @param values of the runs of all cells, in the unit of the benchmark
 * @param absent platforms that the campaign does not have
 * @param unusable platforms that the host cannot use
 * @param failed platforms of which every run fails
 */
record SimulatedNight(
    String host,
    Instant start,
    long seed,
    int machine,
    Map<Cell, double[]> values,
    List<String> absent,
    List<String> unusable,
    List<String> failed) {

  String name() {
    return NightsSimulator.name(start);
  }

  /** Whether a cell has runs, with a value or failed. */
  boolean isTried(Cell cell) {
    return !absent.contains(cell.platform()) && !unusable.contains(cell.platform());
  }

  boolean isFailed(Cell cell) {
    return failed.contains(cell.platform());
  }

  int rounds() {
    return values.values().iterator().next().length;
  }
}
