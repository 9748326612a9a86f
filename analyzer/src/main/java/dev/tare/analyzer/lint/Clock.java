package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint.Severity;
import dev.tare.analyzer.stats.Quantiles;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Columns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Runs that took longer by their own clock than by the host's. */
final class Clock {

  /** Clocks of guests are kept within far less. */
  static final double TOLERANCE = 0.02;

  /** Time stamps may be whole seconds. */
  private static final double RESOLUTION = 1;

  /** One such row may come from a clock that was set. */
  private static final int FEWEST = 2;

  private Clock() {}

  static Optional<Remark> of(Sample sample, Benchmark benchmark) {
    return guest(sample).or(() -> value(sample, benchmark));
  }

  /** The guest's stopwatch against the host's, which includes it. */
  private static Optional<Remark> guest(Sample sample) {
    double[] ratios =
        sample.runs().stream().flatMapToDouble(Clock::guestOverHost).filter(r -> r > 0).toArray();
    return ratios.length >= FEWEST && Quantiles.median(ratios) > 1 + TOLERANCE
        ? Optional.of(
            Remark.of("CLOCK", Severity.WARNING, Remark.at(sample))
                .with("guestOverHost", Quantiles.median(ratios)))
        : Optional.empty();
  }

  private static DoubleStream guestOverHost(Run run) {
    return run.number("guest_seconds").isPresent() && run.number(Columns.SECONDS).isPresent()
        ? DoubleStream.of(
            run.number("guest_seconds").getAsDouble() / run.number(Columns.SECONDS).getAsDouble())
        : DoubleStream.empty();
  }

  /** Values in seconds that do not fit between two starts are computed, not elapsed. */
  private static Optional<Remark> value(Sample sample, Benchmark benchmark) {
    List<Stopwatch> tooLong = Stopwatch.of(sample).stream().filter(Clock::isTooLong).toList();
    return Stopwatch.measures(benchmark) && tooLong.size() >= FEWEST
        ? Optional.of(
            Remark.of("CLOCK", Severity.WARNING, Remark.at(sample, tooLong.get(0).run()))
                .with("rows", tooLong.size())
                .with("of", sample.runs().size()))
        : Optional.empty();
  }

  private static boolean isTooLong(Stopwatch time) {
    return time.run().value() > time.seconds() * (1 + TOLERANCE) + RESOLUTION;
  }
}
