package dev.tare.dataset.table.shape;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the series of a long table apart, by its columns of platforms, benchmarks and metrics. */
final class SeriesKeys {

  /** What the columns of text say of a row. */
  record Key(Optional<String> platform, Optional<String> benchmark, Optional<String> metric) {

    /** Whether any column names the row's series. */
    boolean isNamed() {
      return platform.isPresent() || benchmark.isPresent() || metric.isPresent();
    }
  }

  private final List<AssignedColumn> columns;

  SeriesKeys(List<AssignedColumn> columns) {
    this.columns = columns;
  }

  /** The rows of each series, in file order; rows without a name are left out and told. */
  Map<Key, List<Integer>> rows(int size, List<Cells.Note> notes) {
    Map<Key, List<Integer>> rows = new LinkedHashMap<>();
    for (int row = 0; row < size; row++) {
      Optional<AssignedColumn> missing = missing(row);
      if (missing.isPresent()) {
        Cells cells = missing.get().cells();
        notes.add(
            new Cells.Note(
                IssueCode.ROW_LEFT_OUT,
                cells.lines().get(row),
                "no text in column '" + cells.name() + "'; line left out"));
      } else {
        rows.computeIfAbsent(key(row), first -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  private Optional<AssignedColumn> missing(int row) {
    return columns.stream()
        .filter(
            column ->
                column.role() == Role.PLATFORM
                    || column.role() == Role.BENCHMARK
                    || column.role() == Role.METRIC)
        .filter(column -> column.cells().texts().get(row).isBlank())
        .findFirst();
  }

  private Key key(int row) {
    return new Key(text(Role.PLATFORM, row), text(Role.BENCHMARK, row), text(Role.METRIC, row));
  }

  private Optional<String> text(Role role, int row) {
    List<String> texts =
        columns.stream()
            .filter(column -> column.role() == role)
            .map(column -> column.cells().texts().get(row))
            .toList();
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", texts));
  }
}
