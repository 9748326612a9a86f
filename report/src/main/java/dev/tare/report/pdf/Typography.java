package dev.tare.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import dev.tare.report.model.Tone;
import java.awt.Color;

/** The text styles of the document, by role. */
enum Typography {
  TITLE(Face.BOLD, 20, Colours.INK),
  HEADING(Face.BOLD, 14, Colours.INK),
  SUBHEADING(Face.BOLD, 10.5f, Colours.INK),
  BODY(Face.REGULAR, 9.5f, Colours.INK),
  STRONG(Face.BOLD, 9.5f, Colours.INK),
  INTRO(Face.REGULAR, 9.5f, Colours.MUTED),
  SMALL(Face.REGULAR, 8.5f, Colours.MUTED),
  CELL(Face.REGULAR, 7.4f, Colours.INK),
  CELL_STRONG(Face.BOLD, 7.4f, Colours.INK),
  CELL_HEAD(Face.REGULAR, 7.4f, Colours.MUTED),
  CODE(Face.MONO, 8.5f, Colours.INK),
  RUNNING(Face.REGULAR, 8, Colours.MUTED);

  private static final float LEADING = 1.4f;

  private final Face face;
  private final float size;
  private final Color colour;

  Typography(Face face, float size, Color colour) {
    this.face = face;
    this.size = size;
    this.colour = colour;
  }

  float size() {
    return size;
  }

  Chunk chunk(String text) {
    return chunk(text, colour);
  }

  Chunk chunk(String text, Color other) {
    return new Chunk(face.printable(text), new Font(face.base(), size, Font.UNDEFINED, other));
  }

  Paragraph paragraph(String text) {
    return paragraph(chunk(text));
  }

  Paragraph paragraph(Chunk... chunks) {
    Paragraph paragraph = new Paragraph(LEADING * size);
    paragraph.setFont(new Font(face.base(), size, Font.UNDEFINED, colour));
    for (Chunk chunk : chunks) {
      paragraph.add(chunk);
    }
    return paragraph;
  }

  float width(String text) {
    return face.base().getWidthPoint(face.printable(text), size);
  }

  /** The colour of a tone. */
  static Color of(Tone tone) {
    return switch (tone) {
      case GOOD -> Colours.GOOD;
      case BAD -> Colours.BAD;
      case DOUBT -> Colours.DOUBT;
      case NEUTRAL -> Colours.MUTED;
    };
  }
}
