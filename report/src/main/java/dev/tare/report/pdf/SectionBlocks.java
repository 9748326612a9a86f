package dev.tare.report.pdf;

import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.RowOfCells;
import dev.tare.report.pdf.layout.TableCell;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.TableType;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the blocks of one section in one width.
 *
 * @param tag the section's element
 * @param tables the styles of its tables
 */
record SectionBlocks(Tag tag, String anchor, float width, TableType tables) {

  SectionBlocks(Tag tag, String anchor, float width) {
    this(tag, anchor, width, TableType.NORMAL);
  }

  /** The same section in another width. */
  SectionBlocks in(float other) {
    return new SectionBlocks(tag, anchor, other, tables);
  }

  PageBlock heading(String text) {
    return titled("H2", 14, Typography.HEADING, text).marked(new OutlineMark(anchor, text, 1));
  }

  /** A heading within the section. */
  PageBlock part(String text) {
    OutlineMark mark = new OutlineMark(anchor + "." + text, text, 2);
    return titled("H3", 8, Typography.SUBHEADING, text).marked(mark);
  }

  private PageBlock titled(String role, float above, Typography type, String text) {
    return PageBlock.of(above, row(TableCell.of(tag.child(role), Look.PLAIN, type.paragraph(text))))
        .keptWithNext();
  }

  PageBlock text(float above, Paragraph... paragraphs) {
    return cell(above, Look.PLAIN, paragraphs);
  }

  /** With a coloured line on the left. */
  PageBlock barred(float above, Color colour, List<Paragraph> paragraphs) {
    return cell(above, Look.barred(colour), paragraphs.toArray(Paragraph[]::new));
  }

  /** With a tinted background. */
  PageBlock tinted(float above, Paragraph... paragraphs) {
    return cell(above, Look.tinted(Colours.TINT), paragraphs);
  }

  /** Each line is an item. */
  PageBlock list(float above, List<String> lines, Typography type) {
    Tag list = tag.child("L");
    RowOfCells[] rows =
        lines.stream()
            .map(
                line ->
                    TableCell.of(
                        list.child("LI").child("LBody"),
                        Look.padded(0, 0, 0, 3),
                        type.paragraph(line)))
            .map(this::row)
            .toArray(RowOfCells[]::new);
    return PageBlock.of(above, rows);
  }

  /** Below a figure or above a table. */
  PageBlock caption(float above, Tag of, Numbering.Label label, String title, String text) {
    return caption(above, of, label, title, List.of(Typography.SMALL.run(text)));
  }

  PageBlock caption(
      float above, Tag of, Numbering.Label label, String title, List<TextRun> explanation) {
    String heading = label.text() + (title.isEmpty() ? ". " : ": " + title + ". ");
    TextRun[] runs =
        Stream.concat(Stream.of(Typography.LABEL.run(heading)), explanation.stream())
            .toArray(TextRun[]::new);
    Paragraph paragraph = Typography.SMALL.paragraph(runs);
    return PageBlock.of(above, row(TableCell.of(of.child("Caption"), Look.PLAIN, paragraph)));
  }

  /** Above what goes on of a table. */
  List<RowOfCells> continuation(Numbering.Label label) {
    Paragraph paragraph = Typography.SMALL.paragraph(Typography.LABEL.run(label.continued()));
    return List.of(row(TableCell.of(tag, Look.padded(0, 0, 0, 3), paragraph)));
  }

  private PageBlock cell(float above, Look look, Paragraph... paragraphs) {
    return PageBlock.of(above, row(TableCell.of(tag, look, paragraphs)));
  }

  private RowOfCells row(TableCell cell) {
    return RowOfCells.of(List.of(cell), new float[] {width});
  }
}
