package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.noise.ValueSeries;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The 95 % interval of a median: what comparisons use (raw) and what is stated of a sample, which
 * never goes beyond the values and is not known for fewer than 6 effective runs. Figures C2, with 3
 * points around those of an independent simulation.
 */
final class MedianFigures {

  private static final double AROUND = 3;
  private static final double MEDIAN = 100;

  private MedianFigures() {}

  static List<Figure> all() {
    return Stream.of(
            row(16, 0, 98.4, 7.0, 3.9, 98.3),
            row(16, .3, 96.3, 21.3, 15.2, 95.6),
            row(16, .5, 94.4, 34.6, 29.3, 92.3),
            row(24, .5, 95.4, 11.7, 11.9, 94.8),
            row(48, 0, 97.3, 0.0, 0.0, 97.3),
            row(48, .5, 96.6, 0.4, 0.8, 96.5),
            row(48, .7, 95.0, 4.8, 8.0, 94.5))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Figure> row(
      int runs, double rho, double raw, double beyond, double few, double stated) {
    String scenario = String.format(java.util.Locale.ROOT, "%d runs, AR %.1f", runs, rho);
    Predicate<ValueSeries> known = series -> series.knownInterval().isPresent();
    return List.of(
        figure("raw covers", scenario, raw, runs, rho, s -> true, s -> covers(s.interval())),
        figure("raw goes beyond", scenario, beyond, runs, rho, s -> true, s -> isBeyond(s)),
        figure("not known", scenario, few, runs, rho, s -> true, known.negate()),
        figure(
            "stated covers",
            scenario,
            stated,
            runs,
            rho,
            known,
            s -> covers(s.knownInterval().orElseThrow())));
  }

  private static Figure figure(
      String method,
      String scenario,
      double expected,
      int runs,
      double rho,
      Predicate<ValueSeries> of,
      Predicate<ValueSeries> holds) {
    IntToDoubleFunction percent =
        repeats -> {
          Simulation simulation = Figure.simulation();
          List<ValueSeries> all =
              Stream.generate(() -> series(simulation, runs, rho))
                  .limit(repeats)
                  .filter(of)
                  .toList();
          return 100.0 * all.stream().filter(holds).count() / all.size();
        };
    return new Figure(
        "C2", method, scenario, Band.between(expected - AROUND, expected + AROUND), percent);
  }

  private static ValueSeries series(Simulation simulation, int runs, double rho) {
    return ValueSeries.of(
        Arrays.stream(simulation.autoregressive(rho, .02, runs))
            .map(z -> MEDIAN * (1 + z))
            .toArray());
  }

  private static boolean covers(Interval interval) {
    return !interval.excludes(MEDIAN);
  }

  private static boolean isBeyond(ValueSeries series) {
    double[] values = series.values();
    return Arrays.stream(values).min().orElseThrow() > series.interval().low()
        || Arrays.stream(values).max().orElseThrow() < series.interval().high();
  }
}
