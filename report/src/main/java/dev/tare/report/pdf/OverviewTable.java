package dev.tare.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import dev.tare.report.model.Overview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The matrix of platforms and benchmarks; more benchmarks than fit go on below. */
final class OverviewTable {

  private static final int MOST = 6;
  private static final float NARROW = 76;
  private static final float WIDE = 124;

  private final Overview overview;

  private OverviewTable(Overview overview) {
    this.overview = overview;
  }

  static List<PageBlock> of(Overview overview) {
    OverviewTable table = new OverviewTable(overview);
    List<PageBlock> blocks = new ArrayList<>();
    for (int from = 0; from < overview.columns().size(); from += MOST) {
      blocks.add(table.piece(from, Math.min(from + MOST, overview.columns().size())));
    }
    return blocks;
  }

  private PageBlock piece(int from, int to) {
    PdfPTable body = new PdfPTable(to - from + 1);
    body.setHeaderRows(1);
    body.addCell(head(Typography.CELL_HEAD.paragraph(overview.corner())));
    overview.columns().subList(from, to).forEach(column -> body.addCell(head(column)));
    for (Overview.OverviewRow row : overview.rows()) {
      body.addCell(head(row));
      if (row.instead().isEmpty()) {
        row.cells().subList(from, to).forEach(cell -> body.addCell(cell(cell)));
      } else {
        body.addCell(instead(row, to - from));
      }
    }
    return new PageBlock(TableWriter.sized(body, widths(to - from)), 10);
  }

  private float[] widths(int benchmarks) {
    float names = Math.min(WIDE, Math.max(NARROW, names() + 8));
    float[] widths = new float[benchmarks + 1];
    Arrays.fill(widths, Math.min(WIDE, (PageFormat.WIDTH - names) / benchmarks));
    widths[0] = names;
    return widths;
  }

  private float names() {
    return (float)
        overview.rows().stream()
            .flatMap(row -> Stream.of(row.title().split(" ")))
            .mapToDouble(Typography.CELL_STRONG::width)
            .max()
            .orElse(0);
  }

  private static PdfPCell head(Overview.OverviewRow row) {
    Chunk name = Typography.CELL_STRONG.chunk(row.title());
    row.anchor().ifPresent(name::setLocalGoto);
    Stream<Paragraph> title = Stream.of(Typography.CELL_STRONG.paragraph(name));
    Stream<Paragraph> reasons =
        row.reasons().stream()
            .filter(reason -> row.instead().isEmpty())
            .map(Typography.CELL_HEAD::paragraph);
    return ruled(Stream.concat(title, reasons).toArray(Element[]::new));
  }

  private static PdfPCell instead(Overview.OverviewRow row, int columns) {
    PdfPCell cell =
        ruled(row.instead().stream().map(Typography.CELL_HEAD::paragraph).toArray(Element[]::new));
    cell.setColspan(columns);
    return cell;
  }

  private static PdfPCell head(Overview.OverviewColumn column) {
    return head(
        Typography.CELL_STRONG.paragraph(
            Typography.CELL_STRONG.chunk(column.title()).setLocalGoto(column.anchor())),
        Typography.CELL_HEAD.paragraph(column.detail()));
  }

  private static PdfPCell head(Element... lines) {
    return TableWriter.ruled(padded(lines), Colours.MUTED, 0.7f);
  }

  private static PdfPCell cell(Overview.OverviewCell cell) {
    List<Paragraph> lines = new ArrayList<>();
    String value = cell.value().replace('\u00a0', ' ');
    lines.add(
        Typography.STRONG.paragraph(Typography.STRONG.chunk(value, Typography.of(cell.tone()))));
    cell.interval()
        .map(TableWriter::breakable)
        .map(Typography.CELL::paragraph)
        .ifPresent(lines::add);
    cell.verdict()
        .map(
            verdict ->
                Typography.CELL.paragraph(
                    Typography.CELL.chunk(verdict, Typography.of(cell.tone()))))
        .ifPresent(lines::add);
    cell.resolution().map(Typography.CELL_HEAD::paragraph).ifPresent(lines::add);
    cell.reasons().stream().map(Typography.CELL_HEAD::paragraph).forEach(lines::add);
    return ruled(lines.toArray(Element[]::new));
  }

  private static PdfPCell ruled(Element... lines) {
    return TableWriter.ruled(padded(lines), Colours.GRID, 0.4f);
  }

  private static PdfPCell padded(Element... lines) {
    PdfPCell cell = PageBlock.cell(lines);
    cell.setPaddingRight(6);
    cell.setPaddingTop(4);
    cell.setPaddingBottom(5);
    return cell;
  }
}
