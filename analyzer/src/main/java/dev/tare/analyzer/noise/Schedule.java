package dev.tare.analyzer.noise;

import dev.tare.analyzer.stats.Quantiles;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** When a sample's runs took place. */
public final class Schedule {

  private static final double LONG = 3;

  private Schedule() {}

  /** First and last start; Unix seconds. */
  public record Window(double from, double to) {

    public boolean isApartFrom(Window other) {
      return to < other.from || other.to < from;
    }
  }

  /** Absent when a run does not say when it was. */
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
  static int gaps(Sample sample) {
    List<Run> runs = sample.runs();
    double[] distances =
        IntStream.range(1, runs.size())
            .filter(i -> runs.get(i).session().equals(runs.get(i - 1).session()))
            .filter(i -> runs.get(i).time().isPresent() && runs.get(i - 1).time().isPresent())
            .mapToDouble(
                i -> runs.get(i).time().orElseThrow() - runs.get(i - 1).time().orElseThrow())
            .toArray();
    if (distances.length < 3) {
      return 0;
    }
    double usual = Quantiles.median(distances);
    return (int)
        IntStream.range(0, distances.length).filter(i -> distances[i] > LONG * usual).count();
  }
}
