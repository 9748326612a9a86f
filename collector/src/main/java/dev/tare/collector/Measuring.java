package dev.tare.collector;

import dev.tare.collector.host.HostCounters;
import dev.tare.collector.process.Judge;
import dev.tare.collector.process.Outcome;
import dev.tare.collector.process.PlatformLife;
import dev.tare.collector.process.Spoken;
import dev.tare.dataset.Columns;
import dev.tare.dataset.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes one run with the evidence around it. */
final class Measuring {

  /**
   * A made run.
   *
   * @param time start, Unix seconds
   * @param seconds on the host's clock
   * @param columns the evidence
   * @param spoken what it printed
   */
  record Made(double time, double seconds, Map<String, String> columns, Spoken spoken) {

    Outcome outcome() {
      return Judge.of(spoken);
    }

    boolean succeeded() {
      return outcome() instanceof Outcome.Measured;
    }

    Run run(PlannedRun planned, double value) {
      Map<String, String> all = new LinkedHashMap<>();
      all.put(Columns.ROUND, Integer.toString(planned.round()));
      all.put(Columns.POSITION, Integer.toString(planned.position()));
      all.put(Columns.SESSION, Integer.toString(planned.session()));
      all.putAll(columns);
      return new Run(planned.round(), 0, OptionalDouble.of(time), value, all);
    }
  }

  private static final Path ROOT = Path.of("/");

  private Measuring() {}

  /** Flushes, then runs; between the two readings of the counters this process only waits. */
  static Made make(PlatformLife life, String benchmark) {
    Optional<Boolean> flushed = life.flush();
    HostCounters before = HostCounters.read(ROOT);
    Instant start = Instant.now();
    long ticks = System.nanoTime();
    int exit = life.run(benchmark);
    double seconds = (System.nanoTime() - ticks) / 1e9;
    Map<String, String> columns = before.evidenceUntil(HostCounters.read(ROOT), seconds);
    columns.put(Columns.SECONDS, Double.toString(seconds));
    columns.put(Columns.EXIT, Integer.toString(exit));
    flushed.ifPresent(done -> columns.put(Columns.FLUSHED, done.toString()));
    Spoken spoken = life.printed(exit);
    spoken.guestSeconds().ifPresent(by -> columns.put(Columns.GUEST_SECONDS, Double.toString(by)));
    spoken.imageBytes().ifPresent(size -> columns.put(Columns.IMAGE_BYTES, size));
    double time = start.getEpochSecond() + start.getNano() / 1e9;
    return new Made(time, seconds, columns, spoken);
  }
}
