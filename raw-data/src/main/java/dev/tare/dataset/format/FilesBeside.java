package dev.tare.dataset.format;

import dev.tare.dataset.source.SourceDirectory;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.cell.TimeNotation;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.DecimalMarks;
import dev.tare.dataset.table.layout.TableLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the other tables of a directory show, for tables that do not show it themselves. */
final class FilesBeside {

  /** Enough to find out; the effort must not grow with the square of the number of files. */
  private static final int MOST = 20;

  private final SourceFile file;

  FilesBeside(SourceFile file) {
    this.file = file;
  }

  /** The decimal mark that the others have without doubt; absent when none or both. */
  Optional<Character> decimal() {
    Set<Character> marks = new HashSet<>();
    for (TableLayout table : tables()) {
      DecimalMarks.shownBy(table.columns()).ifPresent(marks::add);
    }
    return marks.size() == 1 ? Optional.of(marks.iterator().next()) : Optional.empty();
  }

  /** Whether others have Unix times or dates with a zone. */
  boolean haveZones() {
    return tables().stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> hasUnixTimes(column) || hasZones(column));
  }

  private static boolean hasUnixTimes(Cells column) {
    return column.texts().stream().allMatch(text -> text.matches("1\\d{9}(?:[.,]\\d+)?|1\\d{12}"));
  }

  private static boolean hasZones(Cells column) {
    return column.isDates()
        && column.texts().stream()
            .flatMap(text -> TimeNotation.ISO.parse(text).stream())
            .anyMatch(moment -> moment.offset().isPresent());
  }

  private List<TableLayout> tables() {
    return SourceDirectory.beside(file).stream()
        .filter(TableFiles::isTable)
        .limit(MOST)
        .flatMap(other -> TableFiles.layout(other).stream())
        .toList();
  }
}
