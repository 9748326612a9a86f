package dev.tare.dataset.table.shape;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which runs failed, by the columns in which a table states so.
 *
 * @param statuses with which the runs exited; no texts without such a column
 * @param errors messages; no texts without such a column
 */
record StatedFailures(List<String> statuses, List<String> errors) {

  private static final List<String> STATUSES =
      List.of("exit", "exit_code", "exit_status", "exitcode", "return_code", "returncode", "rc");
  private static final List<String> ERRORS = List.of("error", "error_message", "err", "fehler");

  /** A reason with its words. */
  record Stated(String reason, OptionalInt exit, String text) {}

  /** What the columns state of some rows. */
  static StatedFailures of(List<AssignedColumn> columns, List<Integer> rows) {
    return new StatedFailures(
        texts(columns, STATUSES, true, rows), texts(columns, ERRORS, false, rows));
  }

  private static List<String> texts(
      List<AssignedColumn> columns, List<String> names, boolean measured, List<Integer> rows) {
    return columns.stream()
        .filter(column -> column.role() == Role.FURTHER)
        .filter(column -> names.stream().anyMatch(column.cells().name()::equalsIgnoreCase))
        .map(AssignedColumn::cells)
        .filter(cells -> cells.isMeasured() == measured)
        .findFirst()
        .map(cells -> cells.rows(rows).texts())
        .orElse(List.of());
  }

  /** Why the run of a row failed; absent for a status of 0, and without message. */
  Optional<Stated> of(int row) {
    return status(row).or(() -> message(row));
  }

  private Optional<Stated> status(int row) {
    return Optional.of(statuses.isEmpty() ? "" : statuses.get(row).strip())
        .filter(text -> text.matches("-?\\d{1,6}"))
        .map(Integer::valueOf)
        .filter(status -> status != 0)
        .map(
            status ->
                new Stated(
                    FailureCode.exit(status), OptionalInt.of(status), "exit status " + status));
  }

  private Optional<Stated> message(int row) {
    return Optional.of(errors.isEmpty() ? "" : errors.get(row).strip())
        .filter(text -> !text.isEmpty())
        .map(
            text ->
                new Stated(FailureCode.TOOL_ERROR.name(), OptionalInt.empty(), Cells.quoted(text)));
  }
}
