package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.series.Cusum;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is said of series of nights: figures Y1 and Y2. */
final class NightFigures {

  private static final int YEAR = 365;
  private static final int CHANGED = 60;
  private static final int FORTNIGHT = 14;

  private NightFigures() {}

  static List<Figure> all() {
    return List.of(
        alarms("independent, 1 %", 5, s -> s.independent(.01, YEAR)),
        alarms("t with 3 df, 2 %", 15, s -> s.heavy(.02, YEAR)),
        alarms("1 %, 3 % outliers", 10, s -> s.outlying(.03, .05, .20, .01, YEAR)),
        alarms("0.2 %, 3 % outliers", 10, s -> s.outlying(.03, .02, .10, .002, YEAR)),
        alarms("AR .5, 1.4 %", 40, s -> s.autoregressive(.5, .014, YEAR)),
        found("+5 %, noise 1 %, within 14 nights", 97, FORTNIGHT),
        found("+5 %, noise 1 %, within 2 nights", 50, 2));
  }

  /** False alarms in a hundred years of a series in which nothing changes. */
  private static Figure alarms(String scenario, double most, Function<Simulation, double[]> noise) {
    return new Figure(
        "Y1",
        "alarms in 100 years",
        scenario,
        Band.atMost(most),
        repeats -> {
          Simulation simulation = Figure.simulation();
          return 100.0
              * IntStream.range(0, repeats)
                  .map(i -> walk(noise.apply(simulation)).shifts().size())
                  .sum()
              / repeats;
        });
  }

  private static Figure found(String scenario, double least, int delay) {
    return Figure.of(
        "Y2", "nights, found", scenario, Band.atLeast(least), s -> isFound(stepped(s), delay));
  }

  private static double[] stepped(Simulation simulation) {
    double[] nights = simulation.independent(.01, CHANGED + FORTNIGHT + 1);
    IntStream.range(CHANGED, nights.length).forEach(i -> nights[i] += Math.log(1.05));
    return nights;
  }

  /** Raised so many nights after the first changed one at the latest, and located near it. */
  private static boolean isFound(double[] nights, int delay) {
    return walk(Arrays.copyOf(nights, CHANGED + delay + 1)).shifts().stream()
        .anyMatch(s -> s.raised() >= CHANGED && Math.abs(s.start() - CHANGED) <= 6 && s.size() > 0);
  }

  private static Cusum.Walk walk(double[] nights) {
    return Cusum.over(nights, Set.of());
  }
}
