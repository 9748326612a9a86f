package dev.tare.dataset.table.shape;

import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import java.util.Optional;

/**
 * A column with its role.
 *
 * @param unit that the header or the line of units states
 * @param mapping what the user states about it
 */
record AssignedColumn(
    int index,
    Cells cells,
    ColumnName name,
    Role role,
    Optional<String> unit,
    Optional<ColumnMapping> mapping) {

  AssignedColumn as(Role other) {
    return new AssignedColumn(index, cells, name, other, unit, mapping);
  }

  /** Whether the user states that it has the values of a benchmark or a platform. */
  boolean isMapped() {
    return mapping.isPresent() && mapping.get().role() == null;
  }

  /** Whether it may have values. */
  boolean isOpenMeasure() {
    return role == Role.OPEN && cells.isMeasured();
  }
}
