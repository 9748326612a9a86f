package dev.tare.report.pdf;

import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.Overview.OverviewColumn;
import dev.tare.report.model.Overview.OverviewRow;
import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.RowOfCells;
import dev.tare.report.pdf.layout.TableCell;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The matrix of platforms and benchmarks; more benchmarks than fit go on below. */
record OverviewTable(Overview overview, Tag section, float width) {

  private static final int MOST = 6;
  private static final float NARROW = 76;
  private static final float WIDE = 124;
  private static final Look CELL = Look.padded(0, 6, 3, 4);
  private static final Look HEAD = CELL.ruled(Colours.MUTED, 0.7f);
  private static final Look BODY = CELL.ruled(Colours.GRID, 0.4f);

  /**
   * The table's pieces.
   *
   * @param first the element of the first, which has the caption
   */
  List<PageBlock> blocks(Tag first) {
    List<PageBlock> blocks = new ArrayList<>();
    for (int from = 0; from < overview.columns().size(); from += MOST) {
      int to = Math.min(from + MOST, overview.columns().size());
      blocks.add(piece(from, to, from == 0 ? first : section.child("Table")));
    }
    return blocks;
  }

  private PageBlock piece(int from, int to, Tag table) {
    float[] widths = widths(to - from);
    List<RowOfCells> rows = new ArrayList<>();
    rows.add(RowOfCells.of(head(table.child("TR"), from, to), widths));
    for (OverviewRow row : overview.rows()) {
      rows.add(RowOfCells.of(row(table.child("TR"), row, from, to), widths));
    }
    return PageBlock.table(3, rows);
  }

  private List<TableCell> head(Tag row, int from, int to) {
    Tag corner = overview.corner().isEmpty() ? row.child("TD") : row.heading("Column");
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(corner, HEAD, Typography.CELL_HEAD.paragraph(overview.corner())));
    overview.columns().subList(from, to).forEach(column -> cells.add(head(row, column)));
    return cells;
  }

  private static TableCell head(Tag row, OverviewColumn column) {
    return TableCell.of(
        row.heading("Column"),
        HEAD,
        Typography.CELL_STRONG.paragraph(
            Typography.CELL_STRONG.link(column.title(), column.anchor())),
        Typography.CELL_HEAD.paragraph(column.detail()));
  }

  private static List<TableCell> row(Tag tag, OverviewRow row, int from, int to) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(name(tag.heading("Row"), row));
    if (row.instead().isEmpty()) {
      row.cells().subList(from, to).forEach(cell -> cells.add(cell(tag.child("TD"), cell)));
    } else {
      List<Paragraph> lines = row.instead().stream().map(Typography.CELL_HEAD::paragraph).toList();
      cells.add(new TableCell(lines, BODY, tag.spanning(to - from), to - from));
    }
    return cells;
  }

  private static TableCell name(Tag tag, OverviewRow row) {
    Stream<Paragraph> reasons =
        row.reasons().stream()
            .filter(reason -> row.instead().isEmpty())
            .map(Typography.CELL_HEAD::paragraph);
    TextRun name =
        row.anchor()
            .map(at -> Typography.CELL_STRONG.link(row.title(), at))
            .orElseGet(() -> Typography.CELL_STRONG.run(row.title()));
    Stream<Paragraph> title = Stream.of(Typography.CELL_STRONG.paragraph(name));
    return new TableCell(Stream.concat(title, reasons).toList(), BODY, tag, 1);
  }

  private static TableCell cell(Tag tag, OverviewCell cell) {
    List<Paragraph> lines = new ArrayList<>();
    String value = cell.value().replace('\u00a0', ' ');
    lines.add(
        Typography.STRONG.paragraph(Typography.STRONG.run(value, Typography.of(cell.tone()))));
    cell.interval()
        .map(TableWriter::breakable)
        .map(Typography.CELL::paragraph)
        .ifPresent(lines::add);
    cell.verdict()
        .map(text -> Typography.CELL.run(text, Typography.of(cell.tone())))
        .map(Typography.CELL::paragraph)
        .ifPresent(lines::add);
    cell.resolution().map(Typography.CELL_HEAD::paragraph).ifPresent(lines::add);
    cell.reasons().stream().map(Typography.CELL_HEAD::paragraph).forEach(lines::add);
    return new TableCell(lines, BODY, tag, 1);
  }

  private float[] widths(int benchmarks) {
    float names = Math.min(WIDE, Math.max(NARROW, names() + 8));
    float[] widths = new float[benchmarks + 1];
    Arrays.fill(widths, Math.min(WIDE, (width - names) / benchmarks));
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
}
