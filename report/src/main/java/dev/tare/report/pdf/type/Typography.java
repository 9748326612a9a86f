package dev.tare.report.pdf.type;

import dev.tare.report.model.Tone;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** The text styles of the document, by role. */
public enum Typography {
  TITLE(EmbeddedFont.BOLD, 19, 1.25f, Colours.INK),
  HEADING(EmbeddedFont.BOLD, 12.5f, 1.3f, Colours.INK),
  SUBHEADING(EmbeddedFont.BOLD, 10.2f, 1.3f, Colours.INK),
  BODY(EmbeddedFont.REGULAR, 8.4f, 1.34f, Colours.INK),
  STRONG(EmbeddedFont.BOLD, 8.4f, 1.34f, Colours.INK),
  INTRO(EmbeddedFont.REGULAR, 8.4f, 1.34f, Colours.MUTED),
  SMALL(EmbeddedFont.REGULAR, 7.6f, 1.34f, Colours.MUTED),
  LABEL(EmbeddedFont.BOLD, 7.6f, 1.34f, Colours.INK),
  ENTRY(EmbeddedFont.REGULAR, 7.2f, 1.3f, Colours.INK),
  ENTRY_TERM(EmbeddedFont.BOLD, 7.2f, 1.3f, Colours.INK),
  CELL(EmbeddedFont.REGULAR, 7.2f, 1.25f, Colours.INK),
  CELL_STRONG(EmbeddedFont.BOLD, 7.2f, 1.25f, Colours.INK),
  CELL_HEAD(EmbeddedFont.REGULAR, 7.2f, 1.25f, Colours.MUTED),
  FINE(EmbeddedFont.REGULAR, 7, 1.2f, Colours.INK),
  FINE_STRONG(EmbeddedFont.BOLD, 7, 1.2f, Colours.INK),
  FINE_HEAD(EmbeddedFont.REGULAR, 7, 1.2f, Colours.MUTED),
  CODE(EmbeddedFont.MONO, 7.6f, 1.36f, Colours.INK),
  RUNNING(EmbeddedFont.REGULAR, 7.8f, 1.3f, Colours.MUTED);

  private final EmbeddedFont font;
  private final float size;
  private final float leading;
  private final Color colour;

  Typography(EmbeddedFont font, float size, float leading, Color colour) {
    this.font = font;
    this.size = size;
    this.leading = leading;
    this.colour = colour;
  }

  public TextRun run(String text) {
    return run(text, colour);
  }

  public TextRun run(String text, Color other) {
    return new TextRun(text, font, size, other, Optional.empty());
  }

  public TextRun link(String text, String target) {
    return run(text, Colours.ACCENT).to(target);
  }

  public Paragraph paragraph(String text) {
    return paragraph(List.of(run(text)));
  }

  public Paragraph paragraph(TextRun... runs) {
    return paragraph(List.of(runs));
  }

  public Paragraph paragraph(List<TextRun> runs) {
    return new Paragraph(runs, leading * size, 0, false);
  }

  public float width(String text) {
    TextRun run = run(text);
    return run.width(run.text());
  }

  /** The colour of a tone. */
  public static Color of(Tone tone) {
    return switch (tone) {
      case GOOD -> Colours.GOOD;
      case BAD -> Colours.BAD;
      case DOUBT -> Colours.DOUBT;
      case NEUTRAL -> Colours.MUTED;
    };
  }
}
