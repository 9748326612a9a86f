package dev.tare.collector.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Processes that carry an environment variable, whatever became of their parents. */
public final class MarkedProcesses {

  /** What a killed process may take until it is gone. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A process that is just being started can be missed by a look, but hardly by all of these. */
  private static final int LOOKS = 5;

  private static final Duration PAUSE = Duration.ofMillis(5);

  private MarkedProcesses() {}

  /**
   * Ends every process that was started with a variable of that value, whatever became of its
   * parents; says whether none is left. What starts others meanwhile is met again.
   */
  public static boolean end(String variable, String value) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int nothing = 0;
    while (nothing < LOOKS && System.nanoTime() < end) {
      List<ProcessHandle> left = find(variable, value);
      left.forEach(ProcessHandle::destroyForcibly);
      nothing = left.isEmpty() ? nothing + 1 : 0;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return nothing == LOOKS;
  }

  /**
   * The processes that were started with a variable of that value, but for this one. A handle knows
   * when its process started, so that it does not end another that got the same number.
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
