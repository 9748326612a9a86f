package dev.tare.collector.process;

import dev.tare.dataset.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs guarded commands one at a time. Their output goes to files, so that this process only waits
 * while a run is measured; timeouts and limits are the guard's.
 */
public final class Runner {

  /** Exit codes of the guard. */
  public static final int TIME_IS_UP = 124;

  public static final int TOO_MUCH_OUTPUT = 125;

  /** What the guard may take to end a process tree. */
  private static final double PATIENCE = 30;

  private final Path guard;
  private volatile Process current;

  public Runner(Path guard) {
    this.guard = guard;
  }

  /** Runs a command to its end; gives its exit code. */
  public int run(Command command, Path out, Path err) {
    try {
      Process process = start(command, out, err);
      current = process;
      if (!process.waitFor((long) (command.seconds() + PATIENCE), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return TIME_IS_UP;
      }
      return process.exitValue();
    } catch (IOException failed) {
      throw new InputException(guard + ": cannot be started: " + failed.getMessage(), failed);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  /** Asks the guard to end the command that runs, if one does. */
  public void interrupt() {
    Process running = current;
    if (running != null) {
      running.destroy();
    }
  }

  private Process start(Command command, Path out, Path err) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.guardedBy(guard))
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(command.environment());
    return builder.start();
  }
}
