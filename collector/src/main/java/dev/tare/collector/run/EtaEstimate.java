package dev.tare.collector.run;

import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.dataset.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The time left: the sum of what each remaining run is expected to take. A forecast counts as two
 * measured runs, so that a single odd run changes nothing, and is corrected by the median ratio of
 * all cells so far; one that was only estimated counts until the cell has been measured.
 */
final class EtaEstimate {

  /** How many measured runs a forecast counts as. */
  private static final int WEIGHT = 2;

  private final Forecast forecast;
  private final Map<Cell, List<Double>> took = new HashMap<>();

  EtaEstimate(Forecast forecast) {
    this.forecast = forecast;
  }

  /** Notes a run, with everything around it. */
  void made(Cell cell, double seconds) {
    took.computeIfAbsent(cell, first -> new ArrayList<>()).add(seconds);
  }

  /**
   * The duration of the remaining runs.
   *
   * @param runs the first of them in a session that has begun
   */
  Duration left(List<PlannedRun> runs) {
    double pace = pace();
    long starts = Math.max(0, runs.stream().mapToInt(PlannedRun::session).distinct().count() - 1);
    double seconds =
        counted(runs).entrySet().stream()
            .mapToDouble(entry -> entry.getValue() * expected(entry.getKey(), pace))
            .sum();
    return Duration.ofMillis((long) (1e3 * (seconds + starts * pace * forecast.session())));
  }

  private static Map<Cell, Long> counted(List<PlannedRun> runs) {
    return runs.stream()
        .map(PlannedRun::cell)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private double expected(Cell cell, double pace) {
    List<Double> measured = took.getOrDefault(cell, List.of());
    int weight = measured.isEmpty() || forecast.isTimed(cell) ? WEIGHT : 0;
    return median(measured, pace * forecast.run(cell), weight);
  }

  /** How many times longer than forecast runs take, over the cells measured so far. */
  private double pace() {
    List<Double> ratios =
        took.entrySet().stream()
            .map(entry -> median(entry.getValue(), 0, 0) / forecast.run(entry.getKey()))
            .toList();
    return median(ratios, 1, WEIGHT);
  }

  /** The median of numbers and of another one that counts several times. */
  private static double median(List<Double> numbers, double other, int times) {
    double[] sorted =
        DoubleStream.concat(
                numbers.stream().mapToDouble(Double::doubleValue),
                DoubleStream.generate(() -> other).limit(times))
            .toArray();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return (sorted[half] + sorted[(sorted.length - 1) / 2]) / 2;
  }
}
