package dev.tare.dataset.table.shape;

import dev.tare.dataset.table.cell.Role;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.layout.TableLayout;

/** The column of a table in which each row names its platform. */
public final class PlatformColumn {

  private PlatformColumn() {}

  /** Whether a table has one, by its header or because all its texts are known platforms. */
  public static boolean isIn(TableLayout table) {
    return table.columns().stream().anyMatch(PlatformColumn::is);
  }

  private static boolean is(Cells column) {
    boolean named =
        Role.ofName(ColumnName.of(column.name()).plain()).filter(Role.PLATFORM::equals).isPresent();
    return !column.isEmpty()
        && (named || column.distinct().stream().allMatch(ColumnRoles::isPlatform));
  }
}
