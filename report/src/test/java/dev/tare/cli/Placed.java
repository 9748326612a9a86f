package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Commands of the launcher in a directory, as cron starts them, each with a lock and home of its
 * own.
 *
 * @param folder also the current directory
 * @param tare the launcher
 * @param before words before each command, such as {@code setpriv}
 * @param temporary the directory of Java's temporary files
 */
record Placed(Path folder, Path tare, List<String> before, Path temporary) {

  static final Path TARE = Path.of("../tare").toAbsolutePath().normalize();

  private static final List<String> MEASURE =
      "collect --platforms fake --benchmarks cpu --rounds 2 --seconds 0.1 --quiet --platform-path p"
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  /** With a dataset {@code x}, an analysed one {@code y} and a platform. */
  static Placed in(Path folder) throws Exception {
    Placed placed = new Placed(folder, TARE, List.of(), Path.of("/tmp"));
    Path platform = Files.createDirectories(folder.resolve("p/fake"));
    Files.writeString(platform.resolve("platform.yaml"), "title: F\nisolation: container\n");
    Files.writeString(platform.resolve("run"), "#!/bin/sh\ndate +1.%N\n");
    assertThat(platform.resolve("run").toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("home"));
    placed.copy("x");
    placed.copy("y");
    assertThat(placed.run("analyze", "y")).as(placed.said()).isZero();
    return placed;
  }

  Placed as(String... words) {
    return new Placed(folder, tare, List.of(words), temporary);
  }

  Placed of(Path launcher) {
    return new Placed(folder, launcher, before, temporary);
  }

  Placed withTemporary(Path directory) {
    return new Placed(folder, tare, before, directory);
  }

  /** An example under another name. */
  void copy(String name) throws IOException {
    Path to = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(Path.of("../raw-data/examples/clean"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** A campaign of two runs, with further options. */
  int measure(String... further) throws Exception {
    List<String> words = new ArrayList<>(MEASURE);
    words.addAll(List.of(further));
    return run(words.toArray(String[]::new));
  }

  /** Exit code of a command, which says no more than one line, and no trace. */
  int run(String... words) throws Exception {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of("env", "-i", "HOME=" + home(), "PATH=" + System.getenv("PATH")));
    command.add(
        "JDK_JAVA_OPTIONS=-Djava.io.tmpdir=%s -Dtare.lock=%s/lock".formatted(temporary, folder));
    command.add(tare.toString());
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("home/said").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(command.toString()).isTrue();
    assertThat(said().lines()).as(command + "\n" + said()).hasSizeLessThan(2);
    assertThat(said()).as(command.toString()).doesNotContain("\tat ").doesNotContain("unexpected");
    assertThat(process.exitValue() == 1 && said().isBlank()).as(command.toString()).isFalse();
    return process.exitValue();
  }

  /** What the last command said to people, without what Java says of its options. */
  String said() throws IOException {
    return Files.readString(folder.resolve("home/said"), StandardCharsets.UTF_8)
        .replaceAll("NOTE: Picked up .*\n", "");
  }

  private Path home() {
    return folder.resolve("home");
  }
}
