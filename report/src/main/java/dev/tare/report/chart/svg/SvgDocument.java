package dev.tare.report.chart.svg;

import dev.tare.report.chart.Drawing;
import java.awt.RenderingHints;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lets Batik turn a drawing into a tree of SVG elements. */
final class SvgDocument {

  static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgDocument() {}

  static Element of(Drawing drawing) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
    context.setPrecision(1);
    SVGGraphics2D graphics = new HintedGraphics(context);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    drawing.draw(graphics);
    return graphics.getRoot();
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
