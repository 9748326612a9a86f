package dev.tare.report.pdf;

import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.Overview.OverviewColumn;
import dev.tare.report.model.Overview.OverviewRow;
import dev.tare.report.pdf.layout.Block;
import dev.tare.report.pdf.layout.Cell;
import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.Row;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.Run;
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
  List<Block> blocks(Tag first) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < overview.columns().size(); from += MOST) {
      int to = Math.min(from + MOST, overview.columns().size());
      blocks.add(piece(from, to, from == 0 ? first : section.child("Table")));
    }
    return blocks;
  }

  private Block piece(int from, int to, Tag table) {
    float[] widths = widths(to - from);
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(head(table.child("TR"), from, to), widths));
    for (OverviewRow row : overview.rows()) {
      rows.add(Row.of(row(table.child("TR"), row, from, to), widths));
    }
    return Block.table(3, rows);
  }

  private List<Cell> head(Tag row, int from, int to) {
    Tag corner = overview.corner().isEmpty() ? row.child("TD") : row.heading("Column");
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(corner, HEAD, Typography.CELL_HEAD.paragraph(overview.corner())));
    overview.columns().subList(from, to).forEach(column -> cells.add(head(row, column)));
    return cells;
  }

  private static Cell head(Tag row, OverviewColumn column) {
    return Cell.of(
        row.heading("Column"),
        HEAD,
        Typography.CELL_STRONG.paragraph(
            Typography.CELL_STRONG.link(column.title(), column.anchor())),
        Typography.CELL_HEAD.paragraph(column.detail()));
  }

  private static List<Cell> row(Tag tag, OverviewRow row, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    cells.add(name(tag.heading("Row"), row));
    if (row.instead().isEmpty()) {
      row.cells().subList(from, to).forEach(cell -> cells.add(cell(tag.child("TD"), cell)));
    } else {
      List<Paragraph> lines = row.instead().stream().map(Typography.CELL_HEAD::paragraph).toList();
      cells.add(new Cell(lines, BODY, tag.spanning(to - from), to - from));
    }
    return cells;
  }

  private static Cell name(Tag tag, OverviewRow row) {
    Stream<Paragraph> reasons =
        row.reasons().stream()
            .filter(reason -> row.instead().isEmpty())
            .map(Typography.CELL_HEAD::paragraph);
    Run name =
        row.anchor()
            .map(at -> Typography.CELL_STRONG.link(row.title(), at))
            .orElseGet(() -> Typography.CELL_STRONG.run(row.title()));
    Stream<Paragraph> title = Stream.of(Typography.CELL_STRONG.paragraph(name));
    return new Cell(Stream.concat(title, reasons).toList(), BODY, tag, 1);
  }

  private static Cell cell(Tag tag, OverviewCell cell) {
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
    return new Cell(lines, BODY, tag, 1);
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
