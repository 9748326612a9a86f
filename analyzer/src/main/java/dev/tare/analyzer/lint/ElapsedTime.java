package dev.tare.analyzer.lint;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The duration of a run by the host's clock: its wall time, or else the time until the next start,
 * which is at least as long.
 *
 * @param measured whether it is the wall time
 */
record ElapsedTime(Run run, double seconds, boolean measured) {

  /** Whether the values are in seconds and can be compared with a clock. */
  static boolean measures(Benchmark benchmark) {
    return benchmark.unit().equals(Optional.of("s"));
  }

  /** The elapsed times of the runs for which they are known. */
  static List<ElapsedTime> of(Sample sample) {
    List<ElapsedTime> times = new ArrayList<>();
    for (int i = 0; i < sample.runs().size(); i++) {
      Run run = sample.runs().get(i);
      OptionalDouble wall = run.number(CsvColumns.SECONDS);
      wall.ifPresent(s -> times.add(new ElapsedTime(run, s, true)));
      if (wall.isEmpty() && i + 1 < sample.runs().size()) {
        between(run, sample.runs().get(i + 1))
            .ifPresent(s -> times.add(new ElapsedTime(run, s, false)));
      }
    }
    return times;
  }

  private static OptionalDouble between(Run run, Run next) {
    return run.time().isPresent() && next.time().isPresent()
        ? OptionalDouble.of(next.time().getAsDouble() - run.time().getAsDouble())
        : OptionalDouble.empty();
  }

  /** The elapsed time minus the value. */
  double rest() {
    return seconds - run.value();
  }
}
