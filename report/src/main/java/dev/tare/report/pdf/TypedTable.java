package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.pdf.layout.ColumnWidths;
import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.RowOfCells;
import dev.tare.report.pdf.layout.TableCell;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.TableType;
import java.util.ArrayList;
import java.util.List;

/** Sets the cells of a table. */
record TypedTable(Table table, TableType type) {

  PageBlock piece(List<Integer> piece, float[] widths, Tag tag) {
    List<RowOfCells> rows = new ArrayList<>();
    Tag head = tag.child("TR");
    rows.add(
        RowOfCells.of(
            piece.stream().map(table.columns()::get).map(column -> head(head, column)).toList(),
            widths));
    for (List<String> row : table.rows()) {
      Tag tr = tag.child("TR");
      rows.add(
          RowOfCells.of(
              piece.stream()
                  .map(column -> cell(tr, row.get(column), column, table.columns().get(column)))
                  .toList(),
              widths));
    }
    return PageBlock.table(3, rows);
  }

  private TableCell head(Tag row, TableColumn column) {
    return TableCell.of(
        row.heading("Column"),
        head(),
        type.head().paragraph(column.title()).flushRight(column.numeric()));
  }

  /** The first column heads the rows. */
  private TableCell cell(Tag row, String text, int column, TableColumn of) {
    return TableCell.of(
        column == 0 ? row.heading("Row") : row.child("TD"),
        body(),
        (column == 0 ? type.strong() : type.cell()).paragraph(text).flushRight(of.numeric()));
  }

  private Look head() {
    return cell().ruled(Colours.MUTED, 0.7f).atBottom();
  }

  private Look body() {
    return cell().ruled(Colours.GRID, 0.4f);
  }

  private Look cell() {
    float space = type == TableType.FINE ? 1 : 2f;
    return Look.padded(ColumnWidths.PADDING, ColumnWidths.PADDING, space, space + 0.2f);
  }
}
