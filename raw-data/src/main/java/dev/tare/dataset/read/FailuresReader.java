package dev.tare.dataset.read;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.RawRow;
import dev.tare.dataset.table.RawTable;
import dev.tare.dataset.table.RawTableReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code failures.csv}: the failed runs. */
final class FailuresReader {

  private FailuresReader() {}

  static List<Failure> read(Path directory, List<DataIssue> issues) {
    Path file = directory.resolve(DatasetFiles.FAILURES);
    List<Failure> failures = new ArrayList<>();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return failures;
    }
    SourceFile source = new SourceFile(directory, DatasetFiles.FAILURES);
    RawTable table = RawTableReader.of(source);
    while (table.rows().hasNext()) {
      RawRow row = table.rows().next();
      Optional<Cell> cell =
          Cell.ofFile(
              field(table, row, "platform") + "-" + field(table, row, "benchmark") + ".csv");
      var run = DecimalText.parse(field(table, row, CsvColumns.RUN));
      if (cell.isEmpty() || run.isEmpty()) {
        source
            .issues()
            .add(
                IssueCode.BAD_ROW,
                row.line(),
                "no platform, benchmark or run number; line skipped");
      } else {
        failures.add(failure(table, row, cell.get(), (int) run.getAsDouble()));
      }
    }
    issues.addAll(source.issues().list());
    return failures;
  }

  private static Failure failure(RawTable table, RawRow row, Cell cell, int run) {
    var exit = DecimalText.parse(field(table, row, CsvColumns.EXIT));
    String log = field(table, row, "log");
    return new Failure(
        cell,
        run,
        DecimalText.parse(field(table, row, CsvColumns.TIME)),
        field(table, row, "reason"),
        exit.isPresent() ? OptionalInt.of((int) exit.getAsDouble()) : OptionalInt.empty(),
        log.isEmpty() ? Optional.empty() : Optional.of(log),
        DatasetFiles.FAILURES,
        row.line());
  }

  private static String field(RawTable table, RawRow row, String column) {
    return row.field(table.column(column));
  }
}
