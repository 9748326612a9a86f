package dev.tare.cli.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A host whose nights start as cron starts them: HOME and PATH, no terminal, no locale. Its lock is
 * its own, so that tests run beside each other.
 *
 * @param home its home directory
 * @param archive of its nights
 */
record CronHost(Path home, Path archive) {

  static final String ID = "lab";

  private static final Path TARE = Path.of("../tare").toAbsolutePath().normalize();

  private static final int PATIENCE = 60;

  /** A platform whose {@code run} is that shell command. */
  CronHost withPlatform(String id, String run) throws IOException {
    Path platform = Files.createDirectories(platforms().resolve(id));
    Files.writeString(
        platform.resolve("platform.yaml"), "title: " + id + "\nisolation: container\n");
    script(platform.resolve("run"), run);
    return this;
  }

  static Path script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\nset -eu\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Path platforms() {
    return home.resolve("platforms");
  }

  Path directory() {
    return archive.resolve(ID);
  }

  /** Starts a night that measures one benchmark on some platforms. */
  Process night(String platforms, int rounds, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("nightly", archive.toString(), "--host", ID));
    words.addAll(List.of("--platforms", platforms, "--benchmarks", "fork", "--lang", "en"));
    words.addAll(List.of("--profile", "quick", "--seconds", "0.2", "--rounds", "" + rounds));
    words.addAll(List.of("--platform-path", platforms().toString()));
    words.addAll(List.of(options));
    if (!words.contains("--reserve")) {
      words.addAll(List.of("--reserve", "1M"));
    }
    return start(words);
  }

  /** Waits for the end of a night; returns its exit code. */
  int end(Process night) throws Exception {
    assertThat(night.waitFor(PATIENCE, TimeUnit.SECONDS)).as(err()).isTrue();
    return night.exitValue();
  }

  /** Another command to its end. */
  int tare(String... words) throws Exception {
    return end(start(List.of(words)));
  }

  private Process start(List<String> words) throws IOException {
    Files.createDirectories(platforms());
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", "" + TARE));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder
        .redirectOutput(home.resolve("out").toFile())
        .redirectError(home.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin"));
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Dtare.lock=" + home.resolve("lock"));
    return builder.start();
  }

  /** Waits until the log of the newest night has a line with that text. */
  void awaitLogged(String text) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!log().contains(text) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(log()).contains(text);
  }

  String log() throws IOException {
    Path logs = directory().resolve("log");
    if (Files.notExists(logs)) {
      return "";
    }
    try (Stream<Path> files = Files.list(logs)) {
      return Files.readString(files.sorted().reduce((one, other) -> other).orElseThrow());
    }
  }

  /** The directories of its nights, the oldest first. */
  List<Path> nights() throws IOException {
    try (Stream<Path> entries = Files.list(directory())) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("2.*Z(-\\d+)?"))
          .sorted()
          .toList();
    }
  }

  NightState state() {
    return StateFile.read(directory()).orElseThrow();
  }

  String out() throws IOException {
    return Files.readString(home.resolve("out"));
  }

  /** Without the line by which the JVM repeats its options. */
  String err() throws IOException {
    return String.join(
        "\n",
        Files.readAllLines(home.resolve("err")).stream()
            .filter(line -> !line.startsWith("Picked up"))
            .toList());
  }
}
