package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Commands over the directories of a folder, in this process or of the launcher, as cron starts it.
 *
 * @param folder also the launcher's current directory; its {@code home} is the home
 */
record Placed(Path folder) {

  static final Path TARE = Path.of("../tare").toAbsolutePath().normalize();

  private static final String MEASURE =
      "collect --platforms fake --benchmarks cpu --rounds 2 --seconds 0.1 --quiet --platform-path";

  /** With a dataset {@code x}, an analysed one {@code y} and a platform. */
  static Placed in(Path folder) throws Exception {
    Placed placed = new Placed(folder);
    Path platform = Files.createDirectories(folder.resolve("p/fake"));
    Files.writeString(platform.resolve("platform.yaml"), "title: F\nisolation: container\n");
    Files.writeString(platform.resolve("run"), "#!/bin/sh\ndate +1.%N\n");
    assertThat(platform.resolve("run").toFile().setExecutable(true)).isTrue();
    Files.createDirectories(folder.resolve("home"));
    placed.copy("x");
    placed.copy("y");
    placed.works("analyze", placed.at("y"));
    return placed;
  }

  String at(String name) {
    return folder.resolve(name).toString();
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
  String[] measure(String... further) {
    String[] command = (MEASURE + " " + at("p")).split(" ");
    return Stream.concat(Stream.of(command), Stream.of(further)).toArray(String[]::new);
  }

  void works(String... command) {
    CommandEnd end = new CommandEnd(command);
    assertThat(end.problem()).as(end.err()).isEmpty();
    assertThat(end.exit()).as(end.err()).isZero();
  }

  void fails(String why, String... command) {
    CommandEnd end = new CommandEnd(command);
    assertThat(end.problem()).as(end.err()).isEmpty();
    assertThat(end.exit()).as(end.err()).isEqualTo(1);
    assertThat(end.err()).startsWith("tare: ").contains(why).hasLineCount(1);
  }

  /**
   * The launcher does the same, and says no more than Java does of its options.
   *
   * @param before words before the command, such as {@code setpriv}
   */
  void launched(List<String> before, Path tare, Path temporary, String... words) throws Exception {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of("env", "-i", "HOME=" + at("home"), "PATH=" + System.getenv("PATH")));
    command.add(
        "JDK_JAVA_OPTIONS=-Djava.io.tmpdir=%s -Dtare.lock=%s/lock".formatted(temporary, folder));
    command.add(tare.toString());
    command.addAll(List.of(words));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(command.toString()).isTrue();
    String text = Files.readString(said).replaceAll("NOTE: Picked up .*\n", "");
    assertThat(text).as(command.toString()).isEmpty();
    assertThat(process.exitValue()).as(command.toString()).isZero();
  }
}
