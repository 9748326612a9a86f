package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;

/** Detects runs whose clock contradicts the host's. */
final class ClockRule {

  /** Synchronized clocks of guests deviate far less. */
  static final double TOLERANCE = 0.02;

  /** Time stamps may be whole seconds. */
  private static final double RESOLUTION = 1;

  /**
   * Sending a run into a guest and its answer back took 0.03 to 0.22 s in 230 runs of emulated
   * guests, and 0.7 s in one.
   */
  static final double ASKING = 1;

  /** One such row may come from a clock that was set. */
  private static final int FEWEST = 2;

  private ClockRule() {}

  static Optional<Lint> of(Sample sample, Benchmark benchmark) {
    return guest(sample).or(() -> value(sample, benchmark));
  }

  /**
   * Compares the run time by the guest's clock with that by the host's, which includes the
   * communication with the guest.
   */
  private static Optional<Lint> guest(Sample sample) {
    if (!sample.hasColumn(CsvColumns.GUEST_SECONDS)) {
      return Optional.empty();
    }
    List<Run> timed = sample.runs().stream().filter(ClockRule::hasBothClocks).toList();
    return timed.size() < FEWEST ? Optional.empty() : guest(sample, timed);
  }

  private static Optional<Lint> guest(Sample sample, List<Run> timed) {
    double guest = median(timed, CsvColumns.GUEST_SECONDS);
    double host = median(timed, CsvColumns.SECONDS);
    boolean fast = guest > host * (1 + TOLERANCE);
    boolean slow = host > guest * (1 + TOLERANCE) + ASKING;
    return host > 0 && (fast || slow)
        ? Optional.of(
            Lint.of(LintCode.CLOCK, Where.of(sample, timed.get(0)))
                .with("guestOverHost", guest / host))
        : Optional.empty();
  }

  private static boolean hasBothClocks(Run run) {
    return run.number(CsvColumns.GUEST_SECONDS).isPresent()
        && run.number(CsvColumns.SECONDS).isPresent();
  }

  private static double median(List<Run> runs, String column) {
    return Quantiles.median(
        runs.stream().mapToDouble(run -> run.number(column).getAsDouble()).toArray());
  }

  /** Values in seconds that exceed the time between two starts are not elapsed times. */
  private static Optional<Lint> value(Sample sample, Benchmark benchmark) {
    if (!ElapsedTimes.measures(benchmark)) {
      return Optional.empty();
    }
    ElapsedTimes times = ElapsedTimes.of(sample);
    int[] tooLong = times.known().filter(i -> isTooLong(times, i)).toArray();
    return tooLong.length >= FEWEST
        ? Optional.of(
            Lint.of(LintCode.CLOCK, Where.of(sample, sample.runs().get(tooLong[0])))
                .with("rows", tooLong.length)
                .with("of", sample.runs().size()))
        : Optional.empty();
  }

  private static boolean isTooLong(ElapsedTimes times, int place) {
    return times.value(place) > times.seconds(place) * (1 + TOLERANCE) + RESOLUTION;
  }
}
