package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever became of a file, there is an answer, or one line that says why not. */
class DamagedDatasetIT {

  private static final Path EXAMPLES = Path.of("..", "raw-data", "examples");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"clean", "failures", "noisy-disk"})
  void bytesChangeCutOrMoved(String example) throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      Path copy = copy(example, Integer.toString(seed));
      damage(copy, new Random(seed));
      endsWell("seed " + seed, "lint", copy.toString());
      endsWell("seed " + seed, "analyze", copy.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN", "1e308", "-1e308", "1e-300", "1e100", "-1e100", "1e-100", "0", "0e9999", "1e999k",
        "", "\"", "=1+1", "../../x", "<b>", "1:99:99", "\u0000"
      })
  void aValueThatNobodyExpects(String value) throws IOException {
    for (boolean all : new boolean[] {false, true}) {
      Path copy = copy("clean", "all" + all);
      Path file = copy.resolve("docker-cpu.csv");
      List<String> lines = Files.readAllLines(file);
      for (int i = 3; i < (all ? lines.size() : 4); i++) {
        lines.set(i, lines.get(i).replaceFirst(",[^,]*", "," + value));
      }
      Files.write(file, lines);
      endsWell(value, "lint", copy.toString());
      endsWell(value, "analyze", copy.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e100", "-1e100", "1e-100", "0", ""})
  void aReportOfValuesThatNobodyExpects(String value) throws IOException {
    Path copy = copy("clean", "report");
    Path file = copy.resolve("docker-cpu.csv");
    List<String> lines = Files.readAllLines(file);
    lines.replaceAll(line -> line.replaceFirst("^(\\d[^,]*),[^,]*", "$1," + value));
    Files.write(file, lines);
    endsWell(value, "report", copy.toString(), "--lang", "en");
  }

  @Test
  void aLineOfTenMegabytesIsReadInNoTime() throws IOException {
    Files.writeString(
        folder.resolve("native-mem.csv"), "time,value\n1," + "7".repeat(10_000_000) + "x\n2,5\n");
    assertThat(Duration.ofSeconds(20))
        .isGreaterThan(time(() -> endsWell("a long line", "lint", folder.toString())));
  }

  private static Duration time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void endsWell(String what, String... command) {
    StringWriter err = new StringWriter();
    int exit = Tare.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), command);
    assertThat(exit).as(what).isIn(ExitCode.DONE, ExitCode.FAILED);
    assertThat(err.toString()).as(what).doesNotContain("unexpected");
    assertThat(err.toString().lines().count()).as(what).isLessThanOrEqualTo(1);
  }

  private Path copy(String example, String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(copy.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
    return copy;
  }

  private static void damage(Path copy, Random random) throws IOException {
    try (Stream<Path> files = Files.list(copy)) {
      List<Path> all = files.sorted().toList();
      Path file = all.get(random.nextInt(all.size()));
      byte[] bytes = Files.readAllBytes(file);
      switch (random.nextInt(4)) {
        case 0 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        case 1 -> Files.write(file, Files.readAllBytes(all.get(random.nextInt(all.size()))));
        case 2 -> Files.write(file, shuffled(bytes, random));
        default -> {
          for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          }
          Files.write(file, bytes);
        }
      }
    }
  }

  private static byte[] shuffled(byte[] bytes, Random random) {
    List<String> lines =
        new java.util.ArrayList<>(new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
    java.util.Collections.shuffle(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }
}
