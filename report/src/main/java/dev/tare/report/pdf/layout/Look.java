package dev.tare.report.pdf.layout;

import java.awt.Color;
import java.util.Optional;

/**
 * The surroundings of a cell's text.
 *
 * @param bar colour of a line at the left
 * @param tint colour behind the text
 * @param rule the line below
 * @param low whether the text stands at the bottom
 */
public record Look(
    float left,
    float right,
    float top,
    float bottom,
    Optional<Color> bar,
    Optional<Color> tint,
    Optional<Rule> rule,
    boolean low) {

  public static final Look PLAIN = padded(0, 0, 0, 0);

  /** A line below a cell. */
  public record Rule(Color colour, float width) {}

  public static Look padded(float left, float right, float top, float bottom) {
    return new Look(
        left, right, top, bottom, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public static Look barred(Color colour) {
    return new Look(8, 0, 0, 2.5f, Optional.of(colour), Optional.empty(), Optional.empty(), false);
  }

  public static Look tinted(Color colour) {
    return new Look(6, 6, 3, 6, Optional.empty(), Optional.of(colour), Optional.empty(), false);
  }

  public Look ruled(Color colour, float width) {
    return new Look(left, right, top, bottom, bar, tint, Optional.of(new Rule(colour, width)), low);
  }

  public Look atBottom() {
    return new Look(left, right, top, bottom, bar, tint, rule, true);
  }
}
