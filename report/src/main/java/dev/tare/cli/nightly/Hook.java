package dev.tare.cli.nightly;

import dev.tare.collector.host.Ownership;
import dev.tare.dataset.file.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that is told about each night, run without a shell.
 *
 * @param words the program, which must be an absolute path, and its arguments
 * @param timeout after which it is ended with what it started
 */
record Hook(List<String> words, Duration timeout) {

  Hook {
    words = List.copyOf(words);
  }

  /** Fails for a program that is not there, or that others can change. */
  void requireUsable(boolean trusted) {
    Path program = Path.of(words.get(0));
    if (!program.isAbsolute() || !Files.isExecutable(program) || Files.isDirectory(program)) {
      throw new InputException(
          "--hook " + program + ": is not the absolute path of an executable program");
    }
    if (!trusted) {
      Ownership.doubt(program)
          .ifPresent(
              doubt -> {
                throw new InputException(
                    "--hook is not trusted: " + doubt + "; make it yours, or add --trust");
              });
    }
  }

  /**
   * Runs it; fails in one line unless it exits with 0 in time.
   *
   * @param input what it reads, if it is there
   * @param output where its output is appended
   */
  void run(Path input, Path output, Map<String, String> environment) {
    try {
      Process process = start(input, output, environment);
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        end(process);
        throw new InputException(words.get(0) + ": took longer than " + timeout.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new InputException(words.get(0) + ": exit code " + process.exitValue());
      }
    } catch (IOException failed) {
      throw InputException.of(words.get(0), "cannot be run", failed);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }

  private Process start(Path input, Path output, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectInput(Files.isRegularFile(input) ? input.toFile() : new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }
}
