package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Failure;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Writes a simulated campaign as a sealed dataset: under a hidden name, which is moved at the end.
 */
final class NightFiles {

  private static final List<String> HEADER =
      List.of(
          CsvColumns.TIME,
          CsvColumns.VALUE,
          CsvColumns.RUN,
          CsvColumns.ROUND,
          CsvColumns.POSITION,
          CsvColumns.SESSION,
          CsvColumns.SECONDS);

  private final SimulatedNight night;
  private final List<Cell> tried;

  private NightFiles(SimulatedNight night) {
    this.night = night;
    tried = night.tried();
  }

  static void write(SimulatedNight night, Path host) {
    Path hidden = host.resolve("." + night.name() + ".simulating");
    try {
      Files.createDirectory(hidden);
      new NightFiles(night).write(hidden);
      Files.move(hidden, host.resolve(night.name()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw InputException.notWritten(host.resolve(night.name()), failed);
    }
  }

  private void write(Path directory) throws IOException {
    StringBuilder failures = new StringBuilder();
    for (Cell cell : tried) {
      if (night.isFailed(cell)) {
        failures.append(failures(cell));
      } else {
        write(directory.resolve(cell.file()), HEADER, runs(cell));
      }
    }
    if (!failures.isEmpty()) {
      write(directory.resolve(DatasetFiles.FAILURES), CsvColumns.OF_A_FAILURE, failures);
    }
    DataPackage.write(directory, new NightDescription(night).description(), List.of(), true);
  }

  private static void write(Path file, List<String> header, CharSequence rows) throws IOException {
    String text = String.join(",", header) + "\n" + rows;
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private CharSequence runs(Cell cell) {
    double[] values = night.values().get(cell);
    StringBuilder rows = new StringBuilder();
    for (int round = 1; round <= values.length; round++) {
      List<String> row =
          List.of(
              DecimalText.unixTime(time(cell, round)),
              Double.toString(values[round - 1]),
              Integer.toString(round),
              Integer.toString(round),
              Integer.toString(position(cell, round)),
              Integer.toString(SimulatedHost.session(round)),
              Double.toString(SimulatedNight.SECONDS_A_RUN));
      rows.append(String.join(",", row)).append('\n');
    }
    return rows;
  }

  private CharSequence failures(Cell cell) {
    StringBuilder rows = new StringBuilder();
    for (int round = 1; round <= night.rounds(); round++) {
      Failure failure =
          new Failure(
              cell,
              round,
              OptionalDouble.of(time(cell, round)),
              "NO_VALUE",
              OptionalInt.of(0),
              Optional.empty(),
              DatasetFiles.FAILURES,
              round + 1L);
      rows.append(String.join(",", failure.row())).append('\n');
    }
    return rows;
  }

  /** The order of a round is that of the one before, turned by one. */
  private int position(Cell cell, int round) {
    return 1 + (tried.indexOf(cell) + round) % tried.size();
  }

  private double time(Cell cell, int round) {
    double before = (round - 1.0) * tried.size() + position(cell, round) - 1;
    return night.start().getEpochSecond() + before * (SimulatedNight.SECONDS_A_RUN + 1);
  }
}
