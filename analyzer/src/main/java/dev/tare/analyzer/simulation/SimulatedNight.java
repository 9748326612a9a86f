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

  static final double SECONDS_A_RUN = 2;

  String name() {
    return NightsPlan.name(start);
  }

  /** The cells that have runs, with a value or failed, in the order of a round. */
  List<Cell> tried() {
    return values.keySet().stream()
        .filter(cell -> !absent.contains(cell.platform()))
        .filter(cell -> !unusable.contains(cell.platform()))
        .toList();
  }

  boolean isFailed(Cell cell) {
    return failed.contains(cell.platform());
  }

  int rounds() {
    return values.values().iterator().next().length;
  }
}
