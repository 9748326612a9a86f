package dev.tare.report.pdf.type;

import java.awt.Color;
import java.util.Optional;

/**
 * Text in one style.
 *
 * @param target the anchor it links to
 */
public record TextRun(
    String text, EmbeddedFont font, float size, Color colour, Optional<String> target) {

  public TextRun {
    text = font.printable(text);
  }

  /** The same as a link that looks like text. */
  public TextRun to(String anchor) {
    return new TextRun(text, font, size, colour, Optional.of(anchor));
  }

  float width(String part) {
    return font.base().getWidthPoint(part, size);
  }
}
