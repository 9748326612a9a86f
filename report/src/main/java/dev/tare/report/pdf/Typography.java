package dev.tare.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import dev.tare.report.model.Tone;
import java.awt.Color;

/** The text styles of the document, by role. */
enum Typography {
  TITLE(EmbeddedFont.BOLD, 20, Colours.INK),
  HEADING(EmbeddedFont.BOLD, 14, Colours.INK),
  SUBHEADING(EmbeddedFont.BOLD, 10.5f, Colours.INK),
  BODY(EmbeddedFont.REGULAR, 9.5f, Colours.INK),
  STRONG(EmbeddedFont.BOLD, 9.5f, Colours.INK),
  INTRO(EmbeddedFont.REGULAR, 9.5f, Colours.MUTED),
  SMALL(EmbeddedFont.REGULAR, 8.5f, Colours.MUTED),
  CELL(EmbeddedFont.REGULAR, 7.4f, Colours.INK),
  CELL_STRONG(EmbeddedFont.BOLD, 7.4f, Colours.INK),
  CELL_HEAD(EmbeddedFont.REGULAR, 7.4f, Colours.MUTED),
  CODE(EmbeddedFont.MONO, 8.5f, Colours.INK),
  RUNNING(EmbeddedFont.REGULAR, 8, Colours.MUTED);

  private static final float LEADING = 1.4f;

  private final EmbeddedFont font;
  private final float size;
  private final Color colour;

  Typography(EmbeddedFont font, float size, Color colour) {
    this.font = font;
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
    return new Chunk(font.printable(text), new Font(font.base(), size, Font.UNDEFINED, other));
  }

  Paragraph paragraph(String text) {
    return paragraph(chunk(text));
  }

  Paragraph paragraph(Chunk... chunks) {
    Paragraph paragraph = new Paragraph(LEADING * size);
    paragraph.setFont(new Font(font.base(), size, Font.UNDEFINED, colour));
    for (Chunk chunk : chunks) {
      paragraph.add(chunk);
    }
    return paragraph;
  }

  float width(String text) {
    return font.base().getWidthPoint(font.printable(text), size);
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
