package dev.tare.report.pdf.layout;

import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.TypesetLine;
import dev.tare.report.pdf.type.TypesetLine.Piece;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs below each other.
 *
 * @param tag theirs if it holds text and they are one; otherwise that of their parent
 * @param span columns it covers
 */
public record TableCell(List<Paragraph> paragraphs, Look look, Tag tag, int span) {

  public TableCell {
    paragraphs = List.copyOf(paragraphs);
  }

  public static TableCell of(Tag tag, Look look, Paragraph... paragraphs) {
    return new TableCell(List.of(paragraphs), look, tag, 1);
  }

  /** The lines, from the top of the cell. */
  List<Box.Line> lines(float width) {
    List<Box.Line> lines = new ArrayList<>();
    float inner = width - look.left() - look.right();
    float y = look.top();
    for (Paragraph paragraph : paragraphs) {
      y += lines.isEmpty() ? 0 : paragraph.above();
      Map<Object, Tag> tags = new IdentityHashMap<>();
      Tag own = tag.isContainer() || paragraphs.size() > 1 ? tag.child("P") : tag;
      for (TypesetLine line : paragraph.lines(inner)) {
        float x = look.left() + (paragraph.right() ? inner - line.width() : 0);
        lines.add(
            new Box.Line(
                texts(line, own, paragraph.links(), tags),
                x,
                y,
                paragraph.leading(),
                paragraph.ascent()));
        y += paragraph.leading();
      }
    }
    return lines;
  }

  /** In a paragraph with links, each run has an element of its own. */
  private static List<Box.Text> texts(
      TypesetLine line, Tag own, boolean links, Map<Object, Tag> tags) {
    return line.pieces().stream()
        .map(
            piece ->
                new Box.Text(
                    piece,
                    links ? tags.computeIfAbsent(piece.run(), run -> part(own, piece)) : own))
        .toList();
  }

  private static Tag part(Tag own, Piece piece) {
    if (own.role().equals("Link")) {
      return own;
    }
    return own.child(piece.run().target().isPresent() ? "Link" : "Span");
  }
}
