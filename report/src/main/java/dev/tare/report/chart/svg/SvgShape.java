package dev.tare.report.chart.svg;

import dev.tare.report.chart.style.DrawingHint;

/** What a drawing consists of, in its order. */
sealed interface SvgShape {

  /**
   * A shape or a line of text.
   *
   * @param element its name
   * @param style attributes that neighbours may share, each after a space
   * @param geometry its other attributes, each after a space
   * @param text empty but in an element of text
   */
  record Drawn(String element, String style, String geometry, String text) implements SvgShape {}

  /** From here on the drawing shows that platform, or none. */
  record PlatformHint(DrawingHint.Panel panel) implements SvgShape {}

  /** The next shape is that run. */
  record RunHint(DrawingHint.Spot spot) implements SvgShape {}
}
