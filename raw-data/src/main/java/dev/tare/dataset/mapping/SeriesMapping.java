package dev.tare.dataset.mapping;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a user states about the series of some name.
 *
 * @param name of the benchmark, or else of the platform, as the files spell it
 * @param metric which of several values of a benchmark, as the files spell it
 * @param platform id
 * @param benchmark id
 * @param title of the benchmark
 * @param unit of its values
 * @param better the direction of improvement
 * @param session number, from 1
 * @param meaning what the values are: one of {@link FileMapping#MEANINGS}
 * @param skip whether they are left out
 */
public record SeriesMapping(
    Optional<String> name,
    Optional<String> metric,
    Optional<String> platform,
    Optional<String> benchmark,
    Optional<String> title,
    Optional<String> unit,
    Optional<Direction> better,
    OptionalInt session,
    Optional<String> meaning,
    boolean skip) {

  public SeriesMapping {
    if (name.isEmpty() && metric.isEmpty()) {
      throw new InvalidKeyException(
          "is missing: state the name or the metric in the files", "name");
    }
    Ids.requirePlatform(platform, "platform");
    Ids.requireBenchmark(benchmark, "benchmark");
    FileMapping.requireSession(session);
    FileMapping.requireMeaning(meaning);
  }

  /** A benchmark with what is stated about it in place of its own unit, direction and title. */
  public Benchmark applyTo(Benchmark known) {
    return new Benchmark(
        known.id(), title.orElse(known.title()), unit.or(known::unit), better.or(known::better));
  }
}
