package dev.tare.publish.client;

import dev.tare.dataset.file.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a client program such as rsync, without a shell, terminal or questions. It ends with this
 * process, whatever ends that, and when the time is up.
 *
 * @param program its name, as found on the path
 * @param remedy how a user can try the connection
 * @param environment in addition to ours, for variables that the user has not set
 * @param end when the time for all runs is up
 */
public record ClientProgram(
    String program, String remedy, Map<String, String> environment, Instant end) {

  /** Sends a signal to the client when this process dies by whatever means. */
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  private static final Duration GRACE = Duration.ofSeconds(5);

  /** Runs it to its end, whatever its exit code is. */
  public ClientResult run(List<String> arguments, Optional<Path> input) {
    Process process = start(arguments, input);
    Thread hook = new Thread(() -> end(process));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return result(process);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InputException(program + ": interrupted", stopped);
    } finally {
      end(process);
      forget(hook);
    }
  }

  /** The same without input, failing unless it succeeds. */
  public ClientResult succeed(List<String> arguments) {
    return checked(run(arguments, Optional.empty()));
  }

  /** Fails with what the program said, unless it succeeded. */
  public ClientResult checked(ClientResult result) {
    if (result.exit() != 0) {
      throw failure(result);
    }
    return result;
  }

  /** One line that says why, and what to do. */
  public InputException failure(ClientResult result) {
    return new InputException(
        program
            + ": failed with exit code "
            + result.exit()
            + ": "
            + result.reason(System.getenv())
            + "; the pages that are there stay readable; publish again, or try: "
            + remedy);
  }

  private ClientResult result(Process process) throws InterruptedException {
    CapturedOutput out = CapturedOutput.of(process.getInputStream(), ClientResult.OUTPUT);
    CapturedOutput err = CapturedOutput.of(process.getErrorStream(), ClientResult.ERRORS);
    long left = Math.max(0, Duration.between(Instant.now(), end).toMillis());
    if (!process.waitFor(left, TimeUnit.MILLISECONDS)) {
      throw new InputException(
          program
              + ": did not finish in time and was ended; the pages that are there stay readable;"
              + " publish again, perhaps with a longer --limit");
    }
    return new ClientResult(process.exitValue(), out.bytes(), err.bytes());
  }

  private Process start(List<String> arguments, Optional<Path> input) {
    ProcessBuilder builder = new ProcessBuilder(command(arguments));
    environment.forEach(builder.environment()::putIfAbsent);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectInput(input.map(Path::toFile).orElse(new File("/dev/null")));
    try {
      return builder.start();
    } catch (IOException failed) {
      throw new InputException(
          program + ": cannot be started; install it: apt-get install " + program, failed);
    }
  }

  private List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    String found = found();
    if (Files.isExecutable(SETPRIV)) {
      command.addAll(List.of(SETPRIV.toString(), "--pdeathsig", "TERM", "--"));
    }
    command.add(found);
    command.addAll(arguments);
    return command;
  }

  private String found() {
    for (String directory : System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")) {
      Path file = Path.of(directory, program);
      if (file.isAbsolute() && Files.isExecutable(file) && Files.isRegularFile(file)) {
        return file.toString();
      }
    }
    throw new InputException(program + ": is not installed; run: apt-get install " + program);
  }

  /** With all that it started. */
  private static void end(Process process) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroy);
    try {
      CompletableFuture.allOf(
              all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException alive) {
      all.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException stopped) {
      all.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException isRunning) {
      return;
    }
  }
}
