package dev.tare.report.chart.svg;

import dev.tare.report.chart.style.ChartColour;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Colours and strokes as attributes: not {@code style}, which the policy of a page forbids. */
final class SvgStyle {

  private static final int OPAQUE = 255;

  /** The colours by their red, green and blue, as properties of the page. */
  private static final Map<Integer, String> INKS =
      Arrays.stream(ChartColour.values())
          .collect(
              Collectors.toMap(
                  ink -> ink.colour().getRGB(),
                  ink -> "var(--" + ink.property() + "," + ink.hex() + ")",
                  (first, same) -> first));

  private SvgStyle() {}

  /** Of an area and of text. */
  static String area(Color colour) {
    return attribute("fill", ink(colour)) + opacity("fill-opacity", colour);
  }

  /** Of a line. */
  static String line(Color colour, Stroke stroke) {
    BasicStroke basic = (BasicStroke) stroke;
    float[] dashes = basic.getDashArray();
    return attribute("fill", "none")
        + attribute("stroke", ink(colour))
        + (dashes == null ? "" : attribute("stroke-dasharray", lengths(dashes)))
        + opacity("stroke-opacity", colour)
        + attribute("stroke-width", SvgGeometry.number(basic.getLineWidth()));
  }

  static String ink(Color colour) {
    String ink = INKS.get(colour.getRGB() | OPAQUE << 24);
    return ink == null
        ? "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")"
        : ink;
  }

  private static String opacity(String name, Color colour) {
    int alpha = colour.getAlpha();
    return alpha == OPAQUE ? "" : attribute(name, SvgGeometry.number(alpha / (double) OPAQUE));
  }

  private static String lengths(float[] all) {
    List<String> lengths = new ArrayList<>();
    for (float one : all) {
      lengths.add(SvgGeometry.number(one));
    }
    return String.join(",", lengths);
  }

  private static String attribute(String name, String value) {
    return " " + name + "='" + value + "'";
  }
}
