package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import dev.tare.report.pdf.layout.ColumnWidths;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables with their captions above, and a header row that is repeated on every page. The further
 * columns of a table that is too wide continue below.
 */
record TableWriter(Numbering numbering) {

  List<PageBlock> of(Table table, String title, SectionBlocks section) {
    Numbering.Label label = numbering.of(table);
    Table wrapped = breakable(table);
    ColumnWidths columns = ColumnWidths.of(wrapped, section.width(), section.tables());
    Tag tag = section.tag().child("Table");
    OutlineMark mark =
        new OutlineMark(
            label.anchor(), title.isEmpty() ? label.text() : label.text() + ": " + title, 2);
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.caption(10, tag, label, title, table.caption()).marked(mark).keptWithNext());
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
