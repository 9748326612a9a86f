package dev.tare.analyzer.lint;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Sample;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The durations of the runs of a sample by the host's clock: of each its wall time, or else the
 * time until the next start, which is at least as long.
 */
final class ElapsedTimes {

  private final double[] values;
  private final double[] starts;
  private final double[] walls;

  private ElapsedTimes(Sample sample) {
    values = sample.values();
    starts = sample.times();
    walls = sample.numbers(CsvColumns.SECONDS);
  }

  static ElapsedTimes of(Sample sample) {
    return new ElapsedTimes(sample);
  }

  /** Whether the values are in seconds and can be compared with a clock. */
  static boolean measures(Benchmark benchmark) {
    return benchmark.unit().equals(Optional.of("s"));
  }

  /** The places of the runs, from 0, whose elapsed times are known. */
  IntStream known() {
    return IntStream.range(0, values.length).filter(i -> !Double.isNaN(seconds(i)));
  }

  /** Whether the elapsed time of a run is its wall time. */
  boolean isMeasured(int place) {
    return !Double.isNaN(walls[place]);
  }

  /** Of a run; NaN where it is not known. */
  double seconds(int place) {
    return isMeasured(place)
        ? walls[place]
        : place + 1 < starts.length ? starts[place + 1] - starts[place] : Double.NaN;
  }

  /** Unix seconds; NaN where a run has none. */
  double start(int place) {
    return starts[place];
  }

  double value(int place) {
    return values[place];
  }

  /** The elapsed time of a run minus its value. */
  double rest(int place) {
    return seconds(place) - values[place];
  }
}
