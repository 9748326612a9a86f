package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.TableNotation;
import dev.tare.dataset.table.layout.LayoutReader;
import dev.tare.dataset.table.layout.TableLayout;
import dev.tare.dataset.table.shape.TableReader;
import java.util.List;

/** Lines of fields with a delimiter, with or without a header. */
final class DelimitedText implements TableNotation {

  @Override
  public boolean isIn(SourceFile file) {
    return TableFiles.isTable(file);
  }

  @Override
  public List<TableLayout> tables(SourceFile file, TableMapping stated) {
    String text = TableFiles.text(file);
    if (file.issues().has(IssueCode.UNREADABLE)) {
      return List.of();
    }
    if (text.isBlank()) {
      file.issues().add(IssueCode.EMPTY_FILE, 0, "the file is empty; no runs read");
      return List.of();
    }
    return List.of(LayoutReader.read(text, TableReader.layout(stated)));
  }
}
