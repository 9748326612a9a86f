package dev.tare.collector.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Processes with an environment variable, independent of their parents. */
public final class MarkedProcesses {

  /** How long a killed process may take to disappear. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A starting process can be missed by one scan, but hardly by all of these. */
  private static final int SCANS = 5;

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
      List<ProcessHandle> left = find(variable, value);
      left.forEach(ProcessHandle::destroyForcibly);
      nothing = left.isEmpty() ? nothing + 1 : 0;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return nothing == SCANS;
  }

  /**
   * The processes that were started with a variable of that value, except this one. A handle knows
   * the start time of its process, so it cannot end another one that reuses the number.
   */
  static List<ProcessHandle> find(String variable, String value) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> carries(process, variable + "=" + value))
        .toList();
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
