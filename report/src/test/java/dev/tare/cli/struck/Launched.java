package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The launcher, with a lock, cache and temporary directory of its own.
 *
 * @param folder the current directory of its commands
 */
record Launched(Path folder) {

  private static final Path TARE = Path.of("../tare").toAbsolutePath().normalize();

  /** Starts a command as the leader of a process group, deaf to no signal. */
  Process start(List<String> words) throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    ProcessBuilder builder =
        new ProcessBuilder("setsid", "env", "--default-signal=INT,HUP", TARE.toString());
    builder.command().addAll(words);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(said().toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("TMPDIR", folder.resolve("tmp").toString());
    builder
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-Dtare.lock=" + folder.resolve("lock") + " -Djava.io.tmpdir=" + folder.resolve("tmp"));
    return builder.start();
  }

  /** Runs a command to its end; returns its exit code. */
  int run(List<String> words) throws Exception {
    Process process = start(words);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(words.toString()).isTrue();
    return process.exitValue();
  }

  int run(String... words) throws Exception {
    return run(List.of(words));
  }

  /** What the last command printed. */
  String text() throws IOException {
    return Files.exists(said()) ? Files.readString(said(), StandardCharsets.UTF_8) : "";
  }

  /** No process, mount or temporary file; what a kill interrupts may take a moment to end. */
  void awaitNothingLeft() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!left().isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(left()).isEmpty();
  }

  private List<String> left() throws IOException {
    Stream<String> processes =
        ProcessHandle.allProcesses()
            .filter(this::isOurs)
            .map(process -> process.pid() + " " + process.info().commandLine().orElse(""));
    return processes.toList();
  }

  List<String> temporaryFiles() {
    return List.of(folder.resolve("tmp").toFile().list());
  }

  /** Mount points in its directory. */
  List<String> mounts() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/mounts")).stream()
        .filter(line -> line.contains(folder.toString()))
        .toList();
  }

  private boolean isOurs(ProcessHandle process) {
    Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
    try {
      return Files.readString(environment, StandardCharsets.ISO_8859_1)
          .contains("XDG_CACHE_HOME=" + folder.resolve("cache"));
    } catch (IOException goneOrForeign) {
      return false;
    }
  }

  private Path said() {
    return folder.resolve("said");
  }
}
