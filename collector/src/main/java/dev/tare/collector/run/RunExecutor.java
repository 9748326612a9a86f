package dev.tare.collector.run;

import dev.tare.collector.host.HostCounters;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.CsvColumns;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Makes one run and records the state of the host around it. */
final class RunExecutor {

  private static final Path ROOT = Path.of("/");

  private RunExecutor() {}

  /** Flushes, then runs; between the two readings of the counters this process only waits. */
  static ExecutedRun make(PlatformLifecycle lifecycle, String benchmark) {
    Optional<Boolean> flushed = lifecycle.flush();
    HostCounters before = HostCounters.read(ROOT);
    Instant start = Instant.now();
    long ticks = System.nanoTime();
    int exit = lifecycle.run(benchmark);
    double seconds = (System.nanoTime() - ticks) / 1e9;
    HostCounters after = HostCounters.read(ROOT);
    Map<String, String> columns = before.evidenceUntil(after, seconds);
    columns.put(CsvColumns.SECONDS, Double.toString(seconds));
    columns.put(CsvColumns.EXIT, Integer.toString(exit));
    flushed.ifPresent(done -> columns.put(CsvColumns.FLUSHED, done.toString()));
    ScriptOutput output = lifecycle.output(exit);
    output
        .guestSeconds()
        .ifPresent(by -> columns.put(CsvColumns.GUEST_SECONDS, Double.toString(by)));
    output.imageBytes().ifPresent(size -> columns.put(CsvColumns.IMAGE_BYTES, Long.toString(size)));
    double time = start.getEpochSecond() + start.getNano() / 1e9;
    return new ExecutedRun(
        time,
        seconds,
        columns,
        before.doubtsUntil(after, seconds),
        output,
        RunOutputParser.parse(output));
  }
}
