package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import dev.tare.report.model.Table;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables with a header row that is repeated on every page. The further columns of a table that is
 * too wide continue below.
 */
final class TableWriter {

  private TableWriter() {}

  /** The caption and the table's pieces. */
  static List<PageBlock> of(Table table) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(PageBlock.of(5, Typography.SMALL.paragraph(table.caption())).keptWithNext());
    Table folded = MultiColumnTable.of(breakable(table));
    ColumnWidths columns = ColumnWidths.of(folded);
    columns.pieces().forEach(piece -> blocks.add(piece(folded, piece, columns.widths(piece))));
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

  private static PageBlock piece(Table table, List<Integer> piece, float[] widths) {
    PdfPTable body = new PdfPTable(piece.size());
    body.setHeaderRows(1);
    piece.forEach(column -> body.addCell(head(table.columns().get(column))));
    for (List<String> row : table.rows()) {
      for (int column : piece) {
        Typography type = names(table, column) ? Typography.CELL_STRONG : Typography.CELL;
        body.addCell(cell(type, row.get(column), table.columns().get(column).numeric()));
      }
    }
    return new PageBlock(sized(body, widths), 5);
  }

  /** The first column, and the first of each part of a table in several columns. */
  private static boolean names(Table table, int column) {
    return column == 0 || table.columns().get(column - 1).title().isEmpty();
  }

  static PdfPTable sized(PdfPTable body, float[] widths) {
    float total = 0;
    for (float width : widths) {
      total += width;
    }
    body.setTotalWidth(widths);
    body.setTotalWidth(total);
    body.setLockedWidth(true);
    body.setHorizontalAlignment(Element.ALIGN_LEFT);
    return body;
  }

  private static PdfPCell head(Table.TableColumn column) {
    PdfPCell cell = cell(Typography.CELL_HEAD, column.title(), column.numeric());
    ruled(cell, Colours.MUTED, 0.7f);
    cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
    return cell;
  }

  private static PdfPCell cell(Typography type, String text, boolean numeric) {
    PdfPCell cell = new PdfPCell(new Phrase(type.size() * 1.25f, type.chunk(text)));
    cell.setHorizontalAlignment(numeric ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cell.setUseAscender(true);
    cell.setPadding(ColumnWidths.PADDING);
    cell.setPaddingTop(2.6f);
    cell.setPaddingBottom(3.4f);
    return ruled(cell, Colours.GRID, 0.4f);
  }

  static PdfPCell ruled(PdfPCell cell, Color colour, float width) {
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColorBottom(colour);
    cell.setBorderWidthBottom(width);
    return cell;
  }
}
