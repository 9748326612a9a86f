package dev.tare.analyzer.noise;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
   * @param timesUsual in usual distances between runs
   */
  public record Pause(Run next, double seconds, double timesUsual) {}

  /** Absent when a run has no time. */
  public static Optional<Window> window(Sample sample) {
    double[] times = times(sample);
    if (times.length == 0 || times.length < sample.runs().size()) {
      return Optional.empty();
    }
    double[] ends = {times[0], times[0]};
    for (double time : times) {
      ends[0] = Math.min(ends[0], time);
      ends[1] = Math.max(ends[1], time);
    }
    return Optional.of(new Window(ends[0], ends[1]));
  }

  private static double[] times(Sample sample) {
    return sample.runs().stream().flatMapToDouble(run -> run.time().stream()).toArray();
  }

  public static int sessions(Sample sample) {
    return distinct(sample.runs().stream().map(Run::session).toList());
  }

  public static int rounds(Sample sample) {
    return distinct(sample.runs().stream().map(Run::round).toList());
  }

  private static int distinct(List<OptionalInt> numbers) {
    return (int) numbers.stream().filter(OptionalInt::isPresent).distinct().count();
  }

  /** Pauses inside a session that last more than three times the usual distance of runs. */
  public static List<Pause> pauses(Sample sample) {
    List<Pause> distances = distances(sample);
    if (distances.size() < FEWEST) {
      return List.of();
    }
    double usual = Quantiles.median(distances.stream().mapToDouble(Pause::seconds).toArray());
    return distances.stream()
        .filter(distance -> usual > 0 && distance.seconds > LONG * usual)
        .map(distance -> new Pause(distance.next, distance.seconds, distance.seconds / usual))
        .toList();
  }

  /**
   * The places, from 0, at which a session or, after a long pause, a part begins, and their end.
   */
  public static List<Integer> starts(Sample sample) {
    Set<Run> afterPause = Collections.newSetFromMap(new IdentityHashMap<>());
    pauses(sample).forEach(pause -> afterPause.add(pause.next));
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < sample.runs().size(); i++) {
      Run run = sample.runs().get(i);
      if (!run.session().equals(sample.runs().get(i - 1).session()) || afterPause.contains(run)) {
        starts.add(i);
      }
    }
    starts.add(sample.runs().size());
    return starts;
  }

  private static List<Pause> distances(Sample sample) {
    List<Pause> distances = new ArrayList<>();
    for (int i = 1; i < sample.runs().size(); i++) {
      Run before = sample.runs().get(i - 1);
      Run next = sample.runs().get(i);
      boolean timed = before.time().isPresent() && next.time().isPresent();
      if (timed && next.session().equals(before.session())) {
        double seconds = next.time().getAsDouble() - before.time().getAsDouble();
        distances.add(new Pause(next, seconds, 1));
      }
    }
    return distances;
  }
}
