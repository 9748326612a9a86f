package dev.tare.report.chart.svg;

import dev.tare.dataset.file.PrintableText;
import dev.tare.report.chart.Drawing;
import dev.tare.report.chart.Drawings;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.svg.SvgShapes.Shape;
import dev.tare.report.model.Figure;
import dev.tare.report.text.ShownText;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a drawing as an SVG element for a page: text stays text, colours are the page's. */
final class SvgWriter {

  private static final String FONTS = "Liberation Sans, Arimo, Helvetica, Arial, sans-serif";

  private static final Map<String, ChartColour> INKS =
      Arrays.stream(ChartColour.values())
          .collect(Collectors.toMap(ink -> batik(ink.colour()), Function.identity(), (a, b) -> a));

  private static final Set<String> HINTS = Set.of(HintedGraphics.PANEL, HintedGraphics.SPOT);

  private final StringBuilder svg = new StringBuilder();

  /**
   * For a page.
   *
   * @param kind classes of the element
   */
  static String write(Figure figure, Drawing drawing, String kind) {
    return new SvgWriter().write(figure, drawing, kind, 0);
  }

  /** For a file of its own: in a frame, on paper. */
  static String writeFramed(Figure figure, Drawing drawing, String kind) {
    return new SvgWriter().write(figure, drawing, kind, Drawings.FRAME);
  }

  private String write(Figure figure, Drawing drawing, String kind, int frame) {
    open(figure, drawing, kind, frame);
    if (frame > 0) {
      svg.append("<rect x='-" + frame + "' y='-" + frame + "' width='100%' height='100%'");
      svg.append(" fill='" + value(batik(ChartColour.PAPER.colour())) + "'/>\n");
    }
    shapes(SvgShapes.of(SvgDocument.of(drawing)));
    return svg.append("</svg>\n").toString();
  }

  private void open(Figure figure, Drawing drawing, String kind, int frame) {
    String id = escaped(figure.id() + "-" + kind.replace(' ', '-'));
    String from = frame == 0 ? "0 0 " : "-" + frame + " -" + frame + " ";
    String size =
        from
            + (Math.round(drawing.width()) + 2 * frame)
            + " "
            + (Math.round(drawing.height()) + 2 * frame);
    svg.append("<svg xmlns='" + SvgDocument.NAMESPACE + "' class='" + kind + "'");
    svg.append(" viewBox='" + size + "' font-family='" + FONTS + "' font-size='12'");
    svg.append(" role='img' aria-labelledby='" + id + "-title " + id + "-desc'>\n");
    svg.append("<title id='" + id + "-title'>" + shown(figure.title()) + "</title>\n");
    svg.append("<desc id='" + id + "-desc'>" + shown(figure.description()) + "</desc>\n");
  }

  /** Neighbours of one platform share a group, and in it those of one style. */
  private void shapes(List<Shape> shapes) {
    int from = 0;
    while (from < shapes.size()) {
      int to = from + 1;
      while (to < shapes.size() && !shapes.get(to).name().equals(HintedGraphics.PANEL)) {
        to++;
      }
      panel(shapes.subList(from, to));
      from = to;
    }
  }

  private void panel(List<Shape> shapes) {
    Map<String, String> panel = shapes.get(0).geometry();
    String platform = panel.getOrDefault("platform", "");
    if (platform.isEmpty()) {
      styled(shapes);
      return;
    }
    svg.append("<g data-platform='" + escaped(platform) + "'");
    svg.append(" data-height='" + panel.get("height") + "'" + spots(shapes) + ">\n");
    styled(shapes);
    svg.append("</g>\n");
  }

  /** The runs in the panel: number and place. */
  private static String spots(List<Shape> shapes) {
    String all =
        shapes.stream()
            .filter(shape -> shape.name().equals(HintedGraphics.SPOT))
            .map(shape -> shape.geometry().get("at"))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "" : " data-spots='" + all + "'";
  }

  private void styled(List<Shape> all) {
    Map<String, String> style = Map.of();
    for (Shape shape : all.stream().filter(SvgWriter::isDrawn).toList()) {
      if (!shape.style().equals(style)) {
        svg.append(style.isEmpty() ? "" : "</g>\n");
        svg.append("<g" + attributes(shape.style()) + ">\n");
        style = shape.style();
      }
      shape(shape);
    }
    svg.append(style.isEmpty() ? "" : "</g>\n");
  }

  private static boolean isDrawn(Shape shape) {
    return !HINTS.contains(shape.name());
  }

  private void shape(Shape shape) {
    svg.append('<').append(shape.name());
    new TreeMap<>(shape.geometry())
        .forEach((name, value) -> svg.append(" " + name + "='" + escaped(value) + "'"));
    if (shape.text().isEmpty()) {
      svg.append("/>\n");
    } else {
      svg.append(" textLength='" + length(shape.text()) + "'");
      svg.append(">" + shown(shape.text()) + "</" + shape.name() + ">\n");
    }
  }

  /**
   * As laid out, so that a reader's wider font does not run into the next words: its letters are as
   * wide as they should be, but closer to each other.
   */
  private static double length(String text) {
    return Math.round(10 * Lettering.width(text)) / 10.0;
  }

  /** Attributes, not {@code style}, which the policy of a page forbids. */
  private static String attributes(Map<String, String> style) {
    return style.entrySet().stream()
        .map(property -> " " + property.getKey() + "='" + escaped(value(property.getValue())) + "'")
        .collect(Collectors.joining());
  }

  private static String value(String value) {
    ChartColour ink = INKS.get(value);
    return ink == null ? value : "var(--" + ink.property() + "," + ink.hex() + ")";
  }

  private static String batik(Color colour) {
    return "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
  }

  private static String shown(String text) {
    return escaped(ShownText.beginning(text));
  }

  private static String escaped(String text) {
    return PrintableText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
