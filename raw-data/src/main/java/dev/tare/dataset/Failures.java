package dev.tare.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code failures.csv}: the runs that gave no value. */
final class Failures {

  private Failures() {}

  static List<Failure> read(Path folder, List<Oddity> oddities) {
    Path file = folder.resolve(CampaignWriter.FAILURES);
    List<Failure> failures = new ArrayList<>();
    if (!Files.exists(file)) {
      return failures;
    }
    Doubts doubts = new Doubts(CampaignWriter.FAILURES);
    Table table = new TableReader(doubts).read(file, CampaignWriter.FAILURES);
    for (Table.Row row : table.rows()) {
      Optional<Cell> cell =
          Cell.ofFile(
              field(table, row, "platform") + "-" + field(table, row, "benchmark") + ".csv");
      var run = Numbers.plain(field(table, row, Columns.RUN));
      if (cell.isEmpty() || run.isEmpty()) {
        doubts.error("BAD_ROW", row.line(), "names no run; left out");
      } else {
        failures.add(failure(table, row, cell.get(), (int) run.getAsDouble()));
      }
    }
    oddities.addAll(doubts.list());
    return failures;
  }

  private static Failure failure(Table table, Table.Row row, Cell cell, int run) {
    var exit = Numbers.plain(field(table, row, Columns.EXIT));
    String log = field(table, row, "log");
    return new Failure(
        cell,
        run,
        Numbers.plain(field(table, row, Columns.TIME)),
        field(table, row, "reason"),
        exit.isPresent() ? OptionalInt.of((int) exit.getAsDouble()) : OptionalInt.empty(),
        log.isEmpty() ? Optional.empty() : Optional.of(log),
        CampaignWriter.FAILURES,
        row.line());
  }

  private static String field(Table table, Table.Row row, String column) {
    return row.field(table.column(column));
  }
}
