package dev.tare.report.pdf.type;

import java.awt.Color;
import java.util.Optional;

/**
 * Text in one style.
 *
 * @param target the anchor it links to
 */
public record Run(
    String text, EmbeddedFont font, float size, Color colour, Optional<String> target) {

  public Run {
    text = font.printable(text);
  }

  /** The same as a link that looks like text. */
  public Run to(String anchor) {
    return new Run(text, font, size, colour, Optional.of(anchor));
  }

  float width(String part) {
    return font.base().getWidthPoint(part, size);
  }
}
