package dev.tare.dataset.read;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.TableColumns;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that what a mapping selects rows by exists. */
final class Filters {

  private Filters() {}

  /**
   * Requires each column under {@code where} in at least one table.
   *
   * @throws InputException if one is in none, so that it would select nothing
   */
  static void requireColumns(Mapping mapping, List<SourceFile> files) {
    if (mapping.where().isEmpty()) {
      return;
    }
    Set<String> columns = new TreeSet<>();
    files.forEach(file -> columns.addAll(TableColumns.names(file)));
    for (String name : mapping.where().keySet()) {
      if (!columns.contains(name)) {
        throw new InputException(
            "mapping file: where: no table has a column '" + name + "'; columns are " + columns);
      }
    }
  }
}
