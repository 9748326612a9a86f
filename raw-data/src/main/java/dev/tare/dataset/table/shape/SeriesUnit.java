package dev.tare.dataset.table.shape;

import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a series with the unit that table or user state.
 *
 * @param cells values; with a unit each, where the table states several units or another than the
 *     user
 * @param wanted the unit of the result; absent when nobody states one
 */
record SeriesUnit(Cells cells, Optional<String> wanted) {

  static SeriesUnit of(AssignedColumn values, List<AssignedColumn> columns, List<Integer> rows) {
    Cells cells = values.cells().rows(rows);
    Optional<String> mapped = values.mapping().map(ColumnMapping::unit);
    Optional<List<String>> texts =
        columns.stream()
            .filter(column -> column.role() == Role.UNIT)
            .findFirst()
            .map(column -> column.cells().rows(rows).texts())
            .or(() -> values.unit().map(unit -> cells.texts().stream().map(t -> unit).toList()));
    if (texts.isEmpty()) {
      return new SeriesUnit(cells, mapped);
    }
    List<String> units = texts.get().stream().filter(t -> !t.isBlank()).distinct().toList();
    boolean one = units.size() == 1 && (mapped.isEmpty() || mapped.get().equals(units.get(0)));
    if (one) {
      return new SeriesUnit(cells, Optional.of(units.get(0)));
    }
    return new SeriesUnit(units.isEmpty() ? cells : withUnits(cells, texts.get()), mapped);
  }

  private static Cells withUnits(Cells cells, List<String> units) {
    List<String> texts =
        cells
            .indices()
            .mapToObj(
                i ->
                    cells.texts().get(i).isBlank()
                        ? ""
                        : (cells.texts().get(i) + " " + units.get(i)).strip())
            .toList();
    return Cells.of(cells.name(), texts, cells.lines());
  }
}
