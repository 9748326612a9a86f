package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import dev.tare.report.pdf.layout.ColumnWidths;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables with their captions above, and a header row that is repeated on every page. The further
 * columns of a table that is too wide continue below.
 */
record TableWriter(Numbering numbering, Messages messages) {

  /** Tables with the same caption say it once. */
  List<PageBlock> alike(List<Map.Entry<String, Table>> titled, SectionBlocks section) {
    Set<String> said = new HashSet<>();
    List<PageBlock> blocks = new ArrayList<>();
    for (Map.Entry<String, Table> one : titled) {
      Table shown = condensed(one.getValue());
      Table told = said.add(shown.caption()) ? shown : shown.captioned("");
      blocks.addAll(of(one.getValue(), told, one.getKey(), section));
    }
    return blocks;
  }

  /** What is the same in all rows or columns is in the caption. */
  private Table condensed(Table table) {
    return new CondensedTable(table, messages).shown();
  }

  /** Whether the document has it. */
  boolean has(Table table) {
    return numbering.has(table);
  }

  List<PageBlock> of(Table table, String title, SectionBlocks section) {
    return of(table, table, title, section);
  }

  private List<PageBlock> of(Table table, Table shown, String title, SectionBlocks section) {
    Numbering.Label label = numbering.of(table);
    Table wrapped = breakable(shown);
    ColumnWidths columns = ColumnWidths.of(wrapped, section.width(), section.tables());
    Tag tag = section.tag().child("Table");
    OutlineMark mark =
        new OutlineMark(
            label.anchor(), title.isEmpty() ? label.text() : label.text() + ": " + title, 2);
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.caption(10, tag, label, title, shown.caption()).marked(mark).keptWithNext());
    for (List<Integer> piece : columns.pieces()) {
      Tag own = blocks.size() == 1 ? tag : section.tag().child("Table");
      TypedTable typed = new TypedTable(wrapped, section.tables());
      blocks.add(typed.piece(piece, columns.widths(piece), own));
    }
    return blocks;
  }

  /** In a narrow cell a line may end between a number and its unit or interval. */
  private static Table breakable(Table table) {
    return new Table(
        table.caption(),
        table.columns(),
        table.rows().stream()
            .map(row -> row.stream().map(TableWriter::breakable).toList())
            .toList());
  }

  static String breakable(String cell) {
    return cell.replaceAll("\u00a0(?=\\[)|(?<=[],;])\u00a0", " ");
  }
}
