package dev.tare.dataset.table.shape;

import dev.tare.dataset.table.cell.Role;
import java.util.List;
import java.util.OptionalInt;

/** How the runs of a table exited, by the column in which it states so. */
record ExitStatuses(List<String> texts) {

  private static final List<String> NAMES =
      List.of("exit", "exit_code", "exit_status", "exitcode", "return_code", "returncode", "rc");

  /** The column of some rows; no texts without such a column. */
  static ExitStatuses of(List<AssignedColumn> columns, List<Integer> rows) {
    return new ExitStatuses(
        columns.stream()
            .filter(column -> column.role() == Role.FURTHER)
            .filter(column -> NAMES.stream().anyMatch(column.cells().name()::equalsIgnoreCase))
            .findFirst()
            .map(column -> column.cells().rows(rows).texts())
            .orElse(List.of()));
  }

  /** The status of a run that failed; absent for 0, for other text and without a column. */
  OptionalInt failed(int row) {
    String text = texts.isEmpty() ? "" : texts.get(row).strip();
    return text.matches("-?\\d{1,6}") && Integer.parseInt(text) != 0
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
