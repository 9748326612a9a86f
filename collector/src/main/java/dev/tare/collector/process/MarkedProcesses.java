package dev.tare.collector.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Processes with an environment variable, independent of their parents. */
public final class MarkedProcesses {

  /** How long a killed process may take to disappear. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A starting process can be missed by one scan, but hardly by all of these. */
  private static final int SCANS = 5;

  private static final Pattern PID = Pattern.compile("\\d{1,10}");

  private static final Duration PAUSE = Duration.ofMillis(5);

  private MarkedProcesses() {}

  /**
   * Ends every process that was started with a variable of that value, including those started
   * meanwhile; returns whether none is left.
   */
  public static boolean end(String variable, String value) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int nothing = 0;
    while (nothing < SCANS && System.nanoTime() < end) {
      if (marked(variable, value).peek(ProcessHandle::destroyForcibly).count() > 0) {
        nothing = 0;
      } else {
        nothing++;
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return nothing == SCANS;
  }

  /** The processes that were started with a variable of that value, except this one. */
  static List<ProcessHandle> find(String variable, String value) {
    return marked(variable, value).toList();
  }

  /**
   * One by one, so that each can be ended as soon as it is found, and the newest first, as only the
   * newest of a chain of processes goes on to start another. A handle knows the start time of its
   * process, so it cannot end another one that reuses the number.
   */
  private static Stream<ProcessHandle> marked(String variable, String value) {
    return newestFirst()
        .filter(pid -> pid != ProcessHandle.current().pid())
        .mapToObj(ProcessHandle::of)
        .flatMap(Optional::stream)
        .filter(process -> carries(process, variable + "=" + value));
  }

  /** Reading names is faster than {@link ProcessHandle#allProcesses}, which looks into each. */
  private static LongStream newestFirst() {
    String[] names = new File("/proc").list((proc, name) -> PID.matcher(name).matches());
    return Stream.of(names == null ? new String[0] : names)
        .map(Long::valueOf)
        .sorted(Comparator.reverseOrder())
        .mapToLong(Long::longValue);
  }

  private static boolean carries(ProcessHandle process, String setting) {
    Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
    try {
      String variables = Files.readString(environment, StandardCharsets.ISO_8859_1);
      return List.of(variables.split("\0")).contains(setting);
    } catch (IOException goneOrForeign) {
      return false;
    }
  }
}
