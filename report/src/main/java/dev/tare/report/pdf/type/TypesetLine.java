package dev.tare.report.pdf.type;

import java.util.List;

/**
 * One line of text.
 *
 * @param width without spaces at its end
 */
public record TypesetLine(List<Piece> pieces, float width) {

  public TypesetLine {
    pieces = List.copyOf(pieces);
  }

  /** A part of a run, so far from the line's beginning. */
  public record Piece(TextRun run, String text, float x) {

    public float width() {
      return run.width(text.stripTrailing());
    }
  }
}
