package dev.tare.dataset.format;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.table.TableNotation;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.TableLayout;
import dev.tare.dataset.table.shape.TableContext;
import dev.tare.dataset.table.shape.TableReader;
import java.util.ArrayList;
import java.util.List;

/** Any table with numbers: series, wide and long tables. */
record TableFormat(String id, String title, TableNotation notation) implements SourceFormat {

  /** Text with delimiters. */
  static final TableFormat DELIMITED =
      new TableFormat("table", "tables (.csv, .tsv, .txt, .dat)", new DelimitedText());

  /** In Tare's own datasets there are no such files. */
  @Override
  public boolean recognizes(SourceFile file) {
    return !file.sibling(DatasetFiles.DESCRIPTION).exists() && notation.isIn(file);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    try {
      List<SourceSeries> series = new ArrayList<>();
      TableContext context = context(file, options);
      for (TableLayout table : notation.tables(file, context.stated())) {
        TableReader.Content content = TableReader.read(table, context);
        for (Cells.Note note : content.notes()) {
          file.issues().add(note.code(), note.line(), note.text());
        }
        series.addAll(content.series());
      }
      return SourceContent.of(series);
    } catch (NotUnderstoodException left) {
      file.issues().add(left.code(), left.line(), left.getMessage() + remedy(left));
      return SourceContent.EMPTY;
    }
  }

  /** The tables of a file, split into fields; none where they are not understood. */
  List<TableLayout> layouts(SourceFile file) {
    try {
      return notation.tables(file.sibling(file.baseName()), TableMapping.NONE);
    } catch (NotUnderstoodException none) {
      return List.of();
    }
  }

  private static String remedy(NotUnderstoodException left) {
    return left.getMessage().matches("(?s).*(?:left out|no runs read).*") ? "" : "; file left out";
  }

  static TableContext context(SourceFile file, ReadOptions options) {
    TableMapping stated =
        options.mapping().map(mapping -> mapping.table(file.name())).orElse(TableMapping.NONE);
    FilesBeside beside = new FilesBeside(file);
    return new TableContext(stated, options.mapping(), beside::decimal, beside::haveZones);
  }
}
