package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import dev.tare.report.model.Overview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The matrix of platforms and benchmarks; more benchmarks than fit go on below. */
final class OverviewTable {

  private static final int MOST = 6;
  private static final float FIRST = 84;

  private final Overview overview;

  private OverviewTable(Overview overview) {
    this.overview = overview;
  }

  static List<Block> of(Overview overview) {
    OverviewTable table = new OverviewTable(overview);
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < overview.columns().size(); from += MOST) {
      blocks.add(table.piece(from, Math.min(from + MOST, overview.columns().size())));
    }
    return blocks;
  }

  private Block piece(int from, int to) {
    PdfPTable body = new PdfPTable(to - from + 1);
    body.setHeaderRows(1);
    body.addCell(head(Type.CELL_HEAD.paragraph(overview.corner())));
    overview.columns().subList(from, to).forEach(column -> body.addCell(head(column)));
    for (Overview.Row row : overview.rows()) {
      body.addCell(ruled(Type.CELL_STRONG.paragraph(row.title())));
      row.cells().subList(from, to).forEach(cell -> body.addCell(cell(cell)));
    }
    float[] widths = new float[to - from + 1];
    Arrays.fill(widths, Math.min(130, (Paper.WIDTH - FIRST) / (to - from)));
    widths[0] = FIRST;
    return new Block(Tables.sized(body, widths), 10);
  }

  private static PdfPCell head(Overview.Column column) {
    return head(
        Type.CELL_STRONG.paragraph(
            Type.CELL_STRONG.chunk(column.title()).setLocalGoto(column.anchor())),
        Type.CELL_HEAD.paragraph(column.detail()));
  }

  private static PdfPCell head(Element... lines) {
    return Tables.ruled(padded(lines), Colours.MUTED, 0.7f);
  }

  private static PdfPCell cell(Overview.Cell cell) {
    List<Paragraph> lines = new ArrayList<>();
    String value = Tables.breakable(cell.value());
    lines.add(Type.STRONG.paragraph(Type.STRONG.chunk(value, Type.of(cell.tone()))));
    cell.interval().map(Tables::breakable).map(Type.CELL::paragraph).ifPresent(lines::add);
    cell.verdict()
        .map(verdict -> Type.CELL.paragraph(Type.CELL.chunk(verdict, Type.of(cell.tone()))))
        .ifPresent(lines::add);
    cell.noise().map(Type.CELL_HEAD::paragraph).ifPresent(lines::add);
    cell.because().map(Type.CELL_HEAD::paragraph).ifPresent(lines::add);
    return ruled(lines.toArray(Element[]::new));
  }

  private static PdfPCell ruled(Element... lines) {
    return Tables.ruled(padded(lines), Colours.GRID, 0.4f);
  }

  private static PdfPCell padded(Element... lines) {
    PdfPCell cell = Block.cell(lines);
    cell.setPaddingRight(6);
    cell.setPaddingTop(4);
    cell.setPaddingBottom(5);
    return cell;
  }
}
