package dev.tare.analyzer.lint;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long the script of a directory paused between two runs, as its files show, and whether other
 * runs were made in between.
 */
final class ScriptPauses {

  static final int FEWEST = 6;

  /** The smallest variation of a clock, or between files, that shows anything; seconds. */
  static final double MOVES = 1;

  /** The largest median deviation of a steady rest, with time stamps in whole seconds; seconds. */
  static final double STEADY = 1;

  /**
   * A pause between runs.
   *
   * @param seconds 0 if no other file shows one
   * @param follows whether it begins after a run, however long that takes
   */
  record Pause(double seconds, boolean follows) {

    static final Pause NONE = new Pause(0, false);
  }

  private record Rests(Sample sample, double seconds, double value) {}

  private final List<Sample> samples;
  private final List<Rests> steady;
  private double[] starts;

  private ScriptPauses(List<Sample> samples, List<Rests> steady) {
    this.samples = samples;
    this.steady = steady;
  }

  static ScriptPauses of(List<Sample> samples, Function<Sample, Benchmark> benchmarks) {
    return new ScriptPauses(
        samples,
        samples.stream()
            .filter(sample -> ElapsedTimes.measures(benchmarks.apply(sample)))
            .flatMap(sample -> steady(sample).stream())
            .toList());
  }

  private static List<Rests> steady(Sample sample) {
    ElapsedTimes times = ElapsedTimes.of(sample);
    double[] rests =
        times.known().filter(i -> !times.isMeasured(i)).mapToDouble(times::rest).toArray();
    return rests.length >= FEWEST && Quantiles.mad(rests) <= STEADY
        ? List.of(new Rests(sample, Quantiles.median(rests), Quantiles.median(sample.values())))
        : List.of();
  }

  private static double[] starts(Stream<Sample> samples) {
    return samples
        .flatMapToDouble(sample -> Arrays.stream(sample.times()))
        .filter(time -> !Double.isNaN(time))
        .sorted()
        .toArray();
  }

  /** Of all samples, found when they are needed. */
  private double[] starts() {
    starts = starts == null ? starts(samples.stream()) : starts;
    return starts;
  }

  /** Shown by the benchmark's files of other platforms, or else by the platform's other files. */
  Pause of(Sample sample) {
    Pause shown =
        of(r -> !is(r, sample) && r.sample.cell().benchmark().equals(sample.cell().benchmark()));
    return shown != Pause.NONE
        ? shown
        : of(r -> !is(r, sample) && r.sample.cell().platform().equals(sample.cell().platform()));
  }

  private static boolean is(Rests rests, Sample sample) {
    return rests.sample.cell().equals(sample.cell());
  }

  /** The lower median: a second file without its minutes does not hide the pause. */
  private Pause of(Predicate<Rests> siblings) {
    List<Rests> shown = steady.stream().filter(siblings).toList();
    if (shown.isEmpty()) {
      return Pause.NONE;
    }
    double[] seconds = shown.stream().mapToDouble(Rests::seconds).sorted().toArray();
    double pause = seconds[(seconds.length - 1) / 2];
    double[] values =
        shown.stream()
            .filter(r -> Math.abs(r.seconds - pause) <= STEADY)
            .mapToDouble(Rests::value)
            .sorted()
            .toArray();
    return new Pause(Math.max(0, pause), values[values.length - 1] - values[0] > MOVES);
  }

  /** The places of the runs during which no run of another file began. */
  int[] free(Sample sample, ElapsedTimes times) {
    double[] own = starts(Stream.of(sample));
    return times.known().filter(i -> times.isMeasured(i) || isFree(times, i, own)).toArray();
  }

  private boolean isFree(ElapsedTimes times, int place, double[] own) {
    double from = times.start(place);
    double to = from + times.seconds(place);
    double[] all = starts();
    return before(to, all) - before(from, all) <= before(to, own) - before(from, own);
  }

  /** How many runs began before a time. */
  private static int before(double time, double[] sorted) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
