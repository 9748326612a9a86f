package dev.tare.report.chart.svg;

import dev.tare.report.chart.style.DrawingHint;
import dev.tare.report.chart.style.DrawingHint.Panel;
import dev.tare.report.chart.style.DrawingHint.Spot;
import java.awt.Graphics;
import java.awt.RenderingHints;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/** Batik's graphics, which also keep the hints of a drawing, as elements between the shapes. */
final class HintedGraphics extends SVGGraphics2D {

  static final String PANEL = "panel";
  static final String SPOT = "spot";

  HintedGraphics(SVGGeneratorContext context) {
    super(context, false);
  }

  private HintedGraphics(HintedGraphics other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new HintedGraphics(this);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (!(key instanceof DrawingHint)) {
      super.setRenderingHint(key, value);
    } else if (value instanceof Panel panel) {
      Element element = add(PANEL);
      element.setAttribute("platform", panel.platform());
      element.setAttribute("height", Long.toString(Math.round(panel.height())));
    } else if (value instanceof Spot spot) {
      Element element = add(SPOT);
      element.setAttribute(
          "at", spot.run() + "," + Math.round(spot.x()) + "," + Math.round(spot.y()));
    }
  }

  private Element add(String name) {
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, name);
    domGroupManager.addElement(element);
    return element;
  }
}
