package dev.tare.report.chart.svg;

import dev.tare.dataset.file.PrintableText;
import dev.tare.report.chart.Drawing;
import dev.tare.report.chart.Drawings;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.chart.svg.SvgShape.Drawn;
import dev.tare.report.model.Figure;
import dev.tare.report.text.ShownText;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a drawing as an SVG element for a page: text stays text, colours are the page's. */
final class SvgWriter {

  private static final String FONTS = "Liberation Sans, Arimo, Helvetica, Arial, sans-serif";

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

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
      svg.append(" fill='" + SvgStyle.ink(ChartColour.PAPER.colour()) + "'/>\n");
    }
    shapes(ShapeRecorder.of(drawing));
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
    svg.append("<svg xmlns='" + NAMESPACE + "' class='" + kind + "'");
    svg.append(" viewBox='" + size + "' font-family='" + FONTS + "' font-size='12'");
    svg.append(" role='img' aria-labelledby='" + id + "-title " + id + "-desc'>\n");
    svg.append("<title id='" + id + "-title'>" + shown(figure.title()) + "</title>\n");
    svg.append("<desc id='" + id + "-desc'>" + shown(figure.description()) + "</desc>\n");
  }

  /** Neighbours of one platform share a group, and in it those of one style. */
  private void shapes(List<SvgShape> shapes) {
    int from = 0;
    while (from < shapes.size()) {
      int to = from + 1;
      while (to < shapes.size() && !(shapes.get(to) instanceof SvgShape.PlatformHint)) {
        to++;
      }
      panel(shapes.subList(from, to));
      from = to;
    }
  }

  private void panel(List<SvgShape> shapes) {
    if (shapes.get(0) instanceof SvgShape.PlatformHint one && !one.panel().platform().isEmpty()) {
      svg.append("<g data-platform='" + escaped(one.panel().platform()) + "'");
      svg.append(" data-height='" + Math.round(one.panel().height()) + "'");
      svg.append(spots(shapes) + ">\n");
      styled(shapes);
      svg.append("</g>\n");
    } else {
      styled(shapes);
    }
  }

  /** The runs in the panel: number and place. */
  private static String spots(List<SvgShape> shapes) {
    String all =
        shapes.stream()
            .filter(SvgShape.RunHint.class::isInstance)
            .map(shape -> at(((SvgShape.RunHint) shape).spot()))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "" : " data-spots='" + all + "'";
  }

  private static String at(DrawingHint.Spot spot) {
    return spot.run() + "," + Math.round(spot.x()) + "," + Math.round(spot.y());
  }

  private void styled(List<SvgShape> all) {
    String style = "";
    for (SvgShape one : all) {
      if (one instanceof Drawn shape) {
        if (!shape.style().equals(style)) {
          svg.append(style.isEmpty() ? "" : "</g>\n");
          svg.append("<g").append(shape.style()).append(">\n");
          style = shape.style();
        }
        shape(shape);
      }
    }
    svg.append(style.isEmpty() ? "" : "</g>\n");
  }

  private void shape(Drawn shape) {
    svg.append('<').append(shape.element()).append(shape.geometry());
    if (shape.text().isEmpty()) {
      svg.append("/>\n");
    } else {
      svg.append(" textLength='" + length(shape.text()) + "'");
      svg.append(">" + shown(shape.text()) + "</" + shape.element() + ">\n");
    }
  }

  /**
   * As laid out, so that a reader's wider font does not run into the next words: its letters are as
   * wide as they should be, but closer to each other.
   */
  private static double length(String text) {
    return Math.round(10 * Lettering.width(text)) / 10.0;
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
