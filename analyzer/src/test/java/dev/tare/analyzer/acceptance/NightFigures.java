package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.series.Cusum;
import dev.tare.analyzer.stats.series.NightWalk;
import dev.tare.analyzer.stats.series.Shift;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is said of series of nights: figures Y1 to Y4. */
final class NightFigures {

  private static final int YEAR = 365;
  private static final int CHANGED = 60;
  private static final int FORTNIGHT = 14;
  private static final int MONTH = 30;

  private NightFigures() {}

  static List<Figure> all() {
    return List.of(
        alarms("independent, 1 %", 5, s -> s.independent(.01, YEAR)),
        alarms("t with 3 df, 2 %", 15, s -> s.heavy(.02, YEAR)),
        alarms("1 %, 3 % outliers", 10, s -> s.outlying(.03, .05, .20, .01, YEAR)),
        alarms("0.2 %, 3 % outliers", 10, s -> s.outlying(.03, .02, .10, .002, YEAR)),
        alarms("AR .5, 1.4 %", 40, s -> s.autoregressive(.5, .014, YEAR)),
        found("+5 %, noise 1 %, within 14 nights", 97, FORTNIGHT),
        found("+5 %, noise 1 %, within 2 nights", 50, 2),
        closed("t with 3 df, 2 %", s -> s.heavy(.02, YEAR)),
        closed("AR .5, 1.4 %", s -> s.autoregressive(.5, .014, YEAR)),
        closed("AR .3, 4 %", s -> s.autoregressive(.3, .04, YEAR)),
        stillOpen("+5 %, noise 1 %, 60 nights before", CHANGED),
        stillOpen("the same, 15 nights before", 15));
  }

  /** The share of false openings that end by themselves within 14 nights, of so many years. */
  private static Figure closed(String scenario, Function<Simulation, double[]> noise) {
    return new Figure(
        "Y3",
        "false openings, closed",
        scenario,
        Band.atLeast(90),
        repeats -> {
          Simulation simulation = Figure.simulation();
          List<Shift> openings =
              IntStream.range(0, repeats)
                  .boxed()
                  .flatMap(i -> walk(noise.apply(simulation)).shifts().stream())
                  .filter(shift -> shift.raised() + FORTNIGHT < YEAR)
                  .toList();
          return 100.0
              * openings.stream().filter(NightFigures::isClosedSoon).count()
              / openings.size();
        });
  }

  private static boolean isClosedSoon(Shift shift) {
    return shift.end().filter(end -> end.confirmed() <= shift.raised() + FORTNIGHT).isPresent();
  }

  /** The share of confirmed steps that are open 30 nights later. */
  private static Figure stillOpen(String scenario, int before) {
    return Figure.of(
        "Y4",
        "steps, open after 30",
        scenario,
        Band.atLeast(99),
        s -> isStillOpen(stepped(s, before, 2 * MONTH), before));
  }

  /** A step that is never confirmed within a month is one that is not found, which Y2 asks. */
  private static boolean isStillOpen(double[] nights, int before) {
    return walk(nights).shifts().stream()
        .filter(shift -> shift.size() > 0 && shift.raised() >= before)
        .filter(shift -> shift.raised() < before + MONTH)
        .findFirst()
        .map(shift -> shift.end().map(end -> end.confirmed() > shift.raised() + MONTH).orElse(true))
        .orElse(true);
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
        "Y2",
        "nights, found",
        scenario,
        Band.atLeast(least),
        s -> isFound(stepped(s, CHANGED, FORTNIGHT), delay));
  }

  private static double[] stepped(Simulation simulation, int before, int after) {
    double[] nights = simulation.independent(.01, before + after + 1);
    IntStream.range(before, nights.length).forEach(i -> nights[i] += Math.log(1.05));
    return nights;
  }

  /** Raised so many nights after the first changed one at the latest, and located near it. */
  private static boolean isFound(double[] nights, int delay) {
    return walk(Arrays.copyOf(nights, CHANGED + delay + 1)).shifts().stream()
        .anyMatch(s -> s.raised() >= CHANGED && Math.abs(s.start() - CHANGED) <= 6 && s.size() > 0);
  }

  private static NightWalk walk(double[] nights) {
    return Cusum.over(nights, Set.of());
  }
}
