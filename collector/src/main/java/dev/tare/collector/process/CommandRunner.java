package dev.tare.collector.process;

import dev.tare.dataset.file.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Runs guarded commands one at a time. Their output goes to files, so that this process only waits
 * during a measurement; the guard enforces timeouts and limits. Once interrupted, only cleanup
 * commands run.
 */
public final class CommandRunner {

  /** Marks the processes of one command. */
  private static final String MARK = "TARE_COMMAND";

  /** Seconds that the guard may take to end a process tree. */
  private static final double PATIENCE = 30;

  private final Path guard;
  private volatile Process current;
  private volatile boolean interrupted;
  private volatile boolean cleansUp;

  public CommandRunner(Path guard) {
    this.guard = guard;
  }

  /** Runs a command to its end; returns its exit code. */
  public int run(ScriptCommand command, Path out, Path err) {
    requireNotInterrupted();
    String mark = UUID.randomUUID().toString();
    int exit = exit(command, out, err, mark);
    if (exit == GuardExit.KILLED && !command.keeps()) {
      MarkedProcesses.end(MARK, mark);
    }
    requireNotInterrupted();
    return exit;
  }

  /** Makes the guard end the current command, unless that cleans up. */
  public void interrupt() {
    interrupted = true;
    Process running = current;
    if (running != null && !cleansUp) {
      running.destroy();
    }
  }

  /** From now on commands clean up and run in spite of an interruption. */
  public void cleanUp() {
    cleansUp = true;
  }

  private void requireNotInterrupted() {
    if (interrupted && !cleansUp) {
      throw new CampaignInterruptedException();
    }
  }

  private int exit(ScriptCommand command, Path out, Path err, String mark) {
    try {
      Process process = start(command, out, err, mark);
      current = process;
      if (interrupted && !cleansUp) {
        process.destroy();
      }
      if (!process.waitFor((long) (command.seconds() + PATIENCE), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return GuardExit.TIMEOUT;
      }
      return process.exitValue();
    } catch (IOException failed) {
      throw InputException.of(guard, "cannot be started", failed);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private Process start(ScriptCommand command, Path out, Path err, String mark) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.guardedBy(guard))
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(command.environment());
    builder.environment().put(MARK, mark);
    return builder.start();
  }
}
