package dev.tare.dataset.write;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Example;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Severity;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A small sealed campaign: two runs, a failed run with its log, and a schedule. */
final class SealedExample {

  static final Cell CELL = new Cell("native", "cpu");
  static final Instant END = Instant.parse("2026-11-23T01:05:00Z");

  private SealedExample() {}

  static Path make(Path parent) throws IOException {
    Path folder = begin(parent);
    CampaignWriter.resume(folder).seal(END);
    return folder;
  }

  /** The same, as if it were still running. */
  static Path begin(Path parent) throws IOException {
    Path folder = parent.resolve("2026-11-23T0100Z");
    byte[] plan = "{\"schema\" : 1, \"schedule\" : []}\n".getBytes(StandardCharsets.UTF_8);
    try (CampaignWriter writer = CampaignWriter.create(folder, Example.DESCRIPTION, plan)) {
      writer.append(CELL, run(1, 41.5), new double[] {41, 42});
      writer.append(CELL, run(2, 43.5), new double[] {43, 44});
      Files.writeString(folder.resolve("log/native-cpu-3.log"), "ended\n");
      writer.append(failure(3));
    }
    return folder;
  }

  static Run run(int number, double value) {
    return new Run(number, 0, OptionalDouble.of(1795395598.5 + number), value, Map.of());
  }

  static Failure failure(int run) {
    return new Failure(
        CELL,
        run,
        OptionalDouble.of(1795395700),
        "TIMEOUT",
        OptionalInt.empty(),
        Optional.of("log/native-cpu-" + run + ".log"),
        "failures.csv",
        0);
  }

  /** Whether reading a dataset ends with an error or reports one. */
  static boolean isTold(Path folder) {
    try {
      return DatasetReader.read(folder).issues().stream()
          .anyMatch(issue -> issue.severity() == Severity.ERROR);
    } catch (InputException told) {
      return true;
    }
  }

  static List<String> errors(Path folder) {
    return DatasetReader.read(folder).issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .map(DataIssue::toString)
        .toList();
  }

  /** Inverts a bit of a file; a second time restores it. */
  static void flip(Path file, long bit) throws IOException {
    byte[] content = Files.readAllBytes(file);
    content[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
    Files.write(file, content);
  }
}
