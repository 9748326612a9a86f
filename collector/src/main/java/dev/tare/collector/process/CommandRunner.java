package dev.tare.collector.process;

import dev.tare.dataset.file.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Runs guarded commands one at a time. Their output goes to files, so that this process only waits
 * while a run is measured; timeouts and limits are the guard's. Once interrupted, it runs nothing
 * but what cleans up.
 */
public final class CommandRunner {

  /** Exit codes of the guard. */
  public static final int TIME_IS_UP = 124;

  public static final int TOO_MUCH_OUTPUT = 125;

  /** What a guard ends with that was itself killed, as its command may have been. */
  private static final int KILLED = 137;

  /** Tells the processes of one command from all others. */
  private static final String MARK = "TARE_COMMAND";

  /** What the guard may take to end a process tree. */
  private static final double PATIENCE = 30;

  private final Path guard;
  private volatile Process current;
  private volatile boolean interrupted;
  private volatile boolean cleansUp;

  public CommandRunner(Path guard) {
    this.guard = guard;
  }

  /** Runs a command to its end; gives its exit code. */
  public int run(ScriptCommand command, Path out, Path err) {
    refuseInterrupted();
    String mark = UUID.randomUUID().toString();
    int exit = exit(command, out, err, mark);
    if (exit == KILLED && !command.keeps()) {
      MarkedProcesses.end(MARK, mark);
    }
    refuseInterrupted();
    return exit;
  }

  /** Asks the guard to end the command that runs, if one does, unless that cleans up. */
  public void interrupt() {
    interrupted = true;
    Process running = current;
    if (running != null && !cleansUp) {
      running.destroy();
    }
  }

  /** From now on commands are run whoever interrupts, because they clean up. */
  public void cleanUp() {
    cleansUp = true;
  }

  private void refuseInterrupted() {
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
        return TIME_IS_UP;
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
