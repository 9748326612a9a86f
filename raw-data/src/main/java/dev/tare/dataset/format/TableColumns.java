package dev.tare.dataset.format;

import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.column.Cells;
import java.util.List;

/** The columns of a table. */
public final class TableColumns {

  private TableColumns() {}

  /** Their names, or numbers where there is no header; none where a file is no table. */
  public static List<String> names(SourceFile file) {
    return TableFiles.layout(file).stream()
        .flatMap(table -> table.columns().stream().map(Cells::name))
        .toList();
  }
}
