package dev.tare.report.chart.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Batik's tree as a flat list of shapes, each with the few properties it really needs. Clips and
 * defaults go: nothing is drawn outside its panel.
 */
final class SvgShapes {

  private static final Set<String> CONTAINERS = Set.of("svg", "g");
  private static final Set<String> STROKED =
      Set.of("stroke", "stroke-width", "stroke-dasharray", "stroke-opacity");
  private static final Set<String> FILLED = Set.of("fill", "fill-opacity");
  private static final Map<String, String> DEFAULTS =
      Map.of("fill-opacity", "1", "stroke-opacity", "1", "stroke-dasharray", "none");

  private SvgShapes() {}

  /**
   * A shape or a line of text.
   *
   * @param style its properties
   * @param geometry its other attributes
   */
  record Shape(String name, Map<String, String> style, Map<String, String> geometry, String text) {}

  static List<Shape> of(Element root) {
    List<Shape> shapes = new ArrayList<>();
    collect(root, Map.of(), shapes);
    return shapes;
  }

  private static void collect(Element element, Map<String, String> outer, List<Shape> shapes) {
    Map<String, String> attributes = new LinkedHashMap<>(outer);
    attributes.putAll(own(element));
    if (!CONTAINERS.contains(element.getTagName())) {
      shapes.add(shape(element, attributes));
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && !inner.getTagName().equals("defs")) {
        collect(inner, attributes, shapes);
      }
    }
  }

  private static Shape shape(Element element, Map<String, String> attributes) {
    boolean filled = !"none".equals(attributes.get("fill"));
    Map<String, String> style = new LinkedHashMap<>();
    if (!filled) {
      style.put("fill", "none");
    }
    attributes.forEach(
        (name, value) -> {
          if ((filled ? FILLED : STROKED).contains(name) && !value.equals(DEFAULTS.get(name))) {
            style.put(name, value);
          }
        });
    Map<String, String> geometry = own(element);
    geometry.keySet().removeIf(name -> name.contains("-") || name.contains(":"));
    geometry.keySet().removeAll(Set.of("fill", "stroke"));
    return new Shape(element.getTagName(), style, geometry, element.getTextContent());
  }

  private static Map<String, String> own(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    NamedNodeMap nodes = element.getAttributes();
    for (int i = 0; i < nodes.getLength(); i++) {
      attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
    }
    return attributes;
  }
}
