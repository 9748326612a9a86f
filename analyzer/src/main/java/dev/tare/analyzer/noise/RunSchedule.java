package dev.tare.analyzer.noise;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The times of a sample's runs. */
public final class RunSchedule {

  private static final double LONG = 3;
  private static final int FEWEST = 3;

  private RunSchedule() {}

  /** First and last start; Unix seconds. */
  public record Window(double from, double to) {

    public boolean isApartFrom(Window other) {
      return to < other.from || other.to < from;
    }
  }

  /**
   * A long wait before a run.
   *
   * @param next the run after it
   * @param place of that run, from 0
   * @param timesUsual in usual distances between runs
   */
  public record Pause(Run next, int place, double seconds, double timesUsual) {}

  /** Absent when a run has no time. */
  public static Optional<Window> window(Sample sample) {
    double[] times = sample.times();
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    for (double time : times) {
      from = Math.min(from, time);
      to = Math.max(to, time);
    }
    return from <= to ? Optional.of(new Window(from, to)) : Optional.empty();
  }

  public static int sessions(Sample sample) {
    return distinct(sample.sessions());
  }

  public static int rounds(Sample sample) {
    return distinct(sample.rounds());
  }

  private static int distinct(int[] numbers) {
    Arrays.sort(numbers);
    int distinct = 0;
    int before = Run.Columns.NONE;
    for (int number : numbers) {
      distinct += number == before ? 0 : 1;
      before = number;
    }
    return distinct;
  }

  /** Pauses inside a session that last more than three times the usual distance of runs. */
  public static List<Pause> pauses(Sample sample) {
    double[] distances = distances(sample);
    double[] known = known(distances);
    double usual = known.length < FEWEST ? 0 : Quantiles.median(known);
    return usual > 0
        ? IntStream.range(0, distances.length)
            .filter(i -> distances[i] > LONG * usual)
            .mapToObj(i -> pause(sample, i, distances[i], usual))
            .toList()
        : List.of();
  }

  private static double[] known(double[] distances) {
    double[] known = new double[distances.length];
    int n = 0;
    for (double distance : distances) {
      if (!Double.isNaN(distance)) {
        known[n++] = distance;
      }
    }
    return Arrays.copyOf(known, n);
  }

  private static Pause pause(Sample sample, int next, double seconds, double usual) {
    return new Pause(sample.runs().get(next), next, seconds, seconds / usual);
  }

  /** The time from the run before to each run in the same session; NaN where it is not known. */
  private static double[] distances(Sample sample) {
    double[] times = sample.times();
    int[] sessions = sample.sessions();
    double[] distances = new double[times.length];
    Arrays.fill(distances, Double.NaN);
    for (int i = 1; i < times.length; i++) {
      if (sessions[i] == sessions[i - 1]) {
        distances[i] = times[i] - times[i - 1];
      }
    }
    return distances;
  }

  /**
   * The places, from 0, at which a session or, after a long pause, a part begins, and their end.
   */
  public static List<Integer> starts(Sample sample) {
    int[] sessions = sample.sessions();
    BitSet afterPause = new BitSet();
    pauses(sample).forEach(pause -> afterPause.set(pause.place()));
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < sessions.length; i++) {
      if (sessions[i] != sessions[i - 1] || afterPause.get(i)) {
        starts.add(i);
      }
    }
    starts.add(sessions.length);
    return starts;
  }
}
