package dev.tare.dataset.table;

import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.layout.TableLayout;
import java.util.List;

/** A way to write tables in a file. */
public interface TableNotation {

  /** Whether a file has tables in this notation; cheap, and without issues. */
  boolean isIn(SourceFile file);

  /**
   * The tables of a file, split into fields. Issues of the text as a whole are added to the file; a
   * file that these keep from being read has none.
   *
   * @throws dev.tare.dataset.table.column.NotUnderstoodException if a table is none, or may be read
   *     in two ways
   */
  List<TableLayout> tables(SourceFile file, TableMapping stated);
}
