package dev.tare.dataset.format;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.shape.TableContext;
import dev.tare.dataset.table.shape.TableReader;

/**
 * Any delimited text with numbers: series, wide and long tables, with or without a header. In
 * Tare's own datasets there are no such files.
 */
final class TableFormat implements SourceFormat {

  @Override
  public String id() {
    return "table";
  }

  @Override
  public String title() {
    return "tables (.csv, .tsv, .txt, .dat)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return !file.sibling(DatasetFiles.DESCRIPTION).exists() && TableFiles.isTable(file);
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    IssueCollector issues = file.issues();
    String text = TableFiles.text(file);
    if (issues.has(IssueCode.UNREADABLE)) {
      return SourceContent.EMPTY;
    }
    if (text.isBlank()) {
      issues.add(IssueCode.EMPTY_FILE, 0, "the file is empty; no runs read");
      return SourceContent.EMPTY;
    }
    try {
      TableReader.Content content = TableReader.read(text, context(file, options));
      for (Cells.Note note : content.notes()) {
        issues.add(note.code(), note.line(), note.text());
      }
      return SourceContent.of(content.series());
    } catch (NotUnderstoodException left) {
      issues.add(left.code(), left.line(), left.getMessage() + remedy(left));
      return SourceContent.EMPTY;
    }
  }

  private static String remedy(NotUnderstoodException left) {
    return left.getMessage().matches(".*(?:left out|no runs read).*") ? "" : "; file left out";
  }

  static TableContext context(SourceFile file, ReadOptions options) {
    TableMapping stated =
        options.mapping().map(mapping -> mapping.table(file.name())).orElse(TableMapping.NONE);
    FilesBeside beside = new FilesBeside(file);
    return new TableContext(stated, options.mapping(), beside::decimal, beside::haveZones);
  }
}
