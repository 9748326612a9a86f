package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.series.Cusum;
import dev.tare.analyzer.stats.series.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What measuring again changes: figures Y5 and Y6. A shift is told from the first night on at which
 * a second measurement, in fresh sessions, also lies outside the old band; without one it stays
 * open, and is told when a later night confirms it.
 */
final class ConfirmationFigures {

  private static final int YEAR = 365;
  private static final int CHANGED = 60;
  private static final int FORTNIGHT = 14;

  private ConfirmationFigures() {}

  /**
   * A year of nights, measured twice.
   *
   * @param first measurements
   * @param second of the same nights
   */
  private record Twice(double[] first, double[] second) {

    /** As the noise is made by {@code kind}; that share of its variance both have in common. */
    static Twice of(Simulation simulation, Kind kind, double common, int nights) {
      double[] shared = kind.night(simulation, nights);
      return new Twice(
          mixed(shared, kind.measurement(simulation, nights), common),
          mixed(shared, kind.measurement(simulation, nights), common));
    }

    private static double[] mixed(double[] shared, double[] own, double common) {
      return IntStream.range(0, own.length)
          .mapToDouble(i -> Math.sqrt(common) * shared[i] + Math.sqrt(1 - common) * own[i])
          .toArray();
    }

    Twice stepped(double size) {
      IntStream.range(CHANGED, first.length)
          .forEach(
              i -> {
                first[i] += Math.log(size);
                second[i] += Math.log(size);
              });
      return this;
    }

    List<Shift> shifts() {
      return Cusum.over(first, Set.of()).shifts();
    }

    /** The night from which a shift is told; after the last one if none confirms it. */
    int told(Shift shift) {
      int end = shift.end().map(Shift.End::confirmed).orElse(first.length);
      return IntStream.range(shift.raised(), end)
          .filter(night -> shift.isBeyond(second[night]))
          .findFirst()
          .orElse(first.length);
    }
  }

  private enum Kind {
    NORMAL("1 %", 5) {
      @Override
      double[] measurement(Simulation s, int n) {
        return s.independent(.01, n);
      }
    },
    HEAVY("t with 3 df, 2 %", 15) {
      @Override
      double[] measurement(Simulation s, int n) {
        return s.heavy(.02, n);
      }
    },
    OUTLYING("1 %, 3 % outliers", 20) {
      @Override
      double[] measurement(Simulation s, int n) {
        return s.outlying(.03, .05, .20, .01, n);
      }
    },
    SLOW("AR .5, 1.4 %", 40) {
      @Override
      double[] night(Simulation s, int n) {
        return s.autoregressive(.5, .014, n);
      }

      @Override
      double[] measurement(Simulation s, int n) {
        return s.independent(.014, n);
      }
    };

    private final String title;
    private final int most;

    /** The noise of series that have at most so many false alarms in a hundred years. */
    Kind(String title, int most) {
      this.title = title;
      this.most = most;
    }

    abstract double[] measurement(Simulation simulation, int nights);

    double[] night(Simulation simulation, int nights) {
      return measurement(simulation, nights);
    }
  }

  static List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (double common : new double[] {0, .5, 1}) {
        figures.add(alarms("alarms in 100 years", kind, common, nights -> nights.shifts().size()));
        figures.add(alarms("of these, told", kind, common, ConfirmationFigures::told));
      }
    }
    for (double common : new double[] {0, .5, 1}) {
      figures.add(found(common, 2, 50));
      figures.add(found(common, FORTNIGHT, 97));
    }
    return figures;
  }

  private static Figure alarms(
      String method, Kind kind, double common, ToLongFunction<Twice> counted) {
    return new Figure(
        "Y5",
        method,
        kind.title + scenario(common),
        Band.atMost(kind.most),
        repeats -> {
          Simulation simulation = Figure.simulation();
          return 100.0
              * IntStream.range(0, repeats)
                  .mapToLong(i -> counted.applyAsLong(Twice.of(simulation, kind, common, YEAR)))
                  .sum()
              / repeats;
        });
  }

  private static long told(Twice nights) {
    return nights.shifts().stream().filter(s -> nights.told(s) < YEAR).count();
  }

  private static Figure found(double common, int delay, double least) {
    return Figure.of(
        "Y6",
        "nights, told",
        "+5 %, noise 1 %, within " + delay + " nights" + scenario(common),
        Band.atLeast(least),
        s -> {
          int nights = CHANGED + delay + 1;
          Twice twice = Twice.of(s, Kind.NORMAL, common, nights).stepped(1.05);
          return twice.shifts().stream()
              .anyMatch(
                  shift ->
                      shift.raised() >= CHANGED && shift.size() > 0 && twice.told(shift) < nights);
        });
  }

  private static String scenario(double common) {
    return String.format(", %.0f %% common", 100 * common);
  }
}
