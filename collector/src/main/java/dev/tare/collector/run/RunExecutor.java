package dev.tare.collector.run;

import dev.tare.collector.host.HostCounters;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.RunOutcome;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes one run with the evidence around it. */
final class RunExecutor {

  /**
   * A made run.
   *
   * @param time start, Unix seconds
   * @param seconds on the host's clock
   * @param columns the evidence
   * @param spoken what it printed
   */
  record Made(double time, double seconds, Map<String, String> columns, ScriptOutput spoken) {

    RunOutcome outcome() {
      return RunOutputParser.of(spoken);
    }

    boolean succeeded() {
      return outcome() instanceof RunOutcome.Measured;
    }

    Run run(PlannedRun planned, double value) {
      Map<String, String> all = new LinkedHashMap<>();
      all.put(CsvColumns.ROUND, Integer.toString(planned.round()));
      all.put(CsvColumns.POSITION, Integer.toString(planned.position()));
      all.put(CsvColumns.SESSION, Integer.toString(planned.session()));
      all.putAll(columns);
      return new Run(planned.round(), 0, OptionalDouble.of(time), value, all);
    }
  }

  private static final Path ROOT = Path.of("/");

  private RunExecutor() {}

  /** Flushes, then runs; between the two readings of the counters this process only waits. */
  static Made make(PlatformLifecycle life, String benchmark) {
    Optional<Boolean> flushed = life.flush();
    HostCounters before = HostCounters.read(ROOT);
    Instant start = Instant.now();
    long ticks = System.nanoTime();
    int exit = life.run(benchmark);
    double seconds = (System.nanoTime() - ticks) / 1e9;
    Map<String, String> columns = before.evidenceUntil(HostCounters.read(ROOT), seconds);
    columns.put(CsvColumns.SECONDS, Double.toString(seconds));
    columns.put(CsvColumns.EXIT, Integer.toString(exit));
    flushed.ifPresent(done -> columns.put(CsvColumns.FLUSHED, done.toString()));
    ScriptOutput spoken = life.printed(exit);
    spoken
        .guestSeconds()
        .ifPresent(by -> columns.put(CsvColumns.GUEST_SECONDS, Double.toString(by)));
    spoken.imageBytes().ifPresent(size -> columns.put(CsvColumns.IMAGE_BYTES, size));
    double time = start.getEpochSecond() + start.getNano() / 1e9;
    return new Made(time, seconds, columns, spoken);
  }
}
