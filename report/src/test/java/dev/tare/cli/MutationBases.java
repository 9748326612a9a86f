package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Small datasets, with their analysis, whose copies are damaged: three of older versions, and one
 * that is measured here, which can be resumed.
 *
 * @param folder where they are made
 */
record MutationBases(Path folder) {

  static final String MEASURED = "measured";
  static final List<String> NAMES = List.of("clean", "failures", "noisy-disk", MEASURED);

  private static final Path EXAMPLES = Path.of("..", "raw-data", "examples");

  void prepare() throws IOException {
    for (String name : NAMES) {
      Path base = folder.resolve(name);
      if (name.equals(MEASURED)) {
        measure(base);
      } else {
        copyTwoPlatforms(EXAMPLES.resolve(name), base);
      }
      assertThat(new CommandEnd("analyze", base.toString()).problem()).isEmpty();
    }
  }

  Path platforms() {
    return folder.resolve("platforms");
  }

  /** A copy of a base, without links to it. */
  void copy(String name, Path to) throws IOException {
    copy(folder.resolve(name), to);
  }

  private void measure(Path into) throws IOException {
    platform("fake_one");
    platform("fake_two");
    CommandEnd measured =
        new CommandEnd(
            "collect",
            "--into",
            into.toString(),
            "--platform-path",
            platforms().toString(),
            "--platforms",
            "fake_one,fake_two",
            "--benchmarks",
            "cpu",
            "--seconds",
            "0.1",
            "--rounds",
            "8",
            "--quiet");
    assertThat(measured.exit()).as(measured.err()).isZero();
  }

  private void platform(String id) throws IOException {
    Path platform = Files.createDirectories(platforms().resolve(id));
    Files.writeString(platform.resolve("platform.yaml"), "title: " + id + "\nisolation: container");
    Path run = platform.resolve("run");
    Files.writeString(run, "#!/bin/sh\ndate +1.%N\n");
    assertThat(run.toFile().setExecutable(true)).isTrue();
  }

  private static void copyTwoPlatforms(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".csv") || name.matches("(native|docker)-.*|failures.csv")) {
          Files.write(to.resolve(name), Files.readAllBytes(file));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
