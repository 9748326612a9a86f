package dev.tare.report.chart.svg;

import dev.tare.report.chart.Drawing;
import dev.tare.report.chart.style.DrawingHint;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * Writes down what a drawing draws: shapes and lines of text in plain colours. Clips are left out,
 * for nothing is drawn outside its panel; pictures and moved coordinates are refused.
 */
final class ShapeRecorder extends AbstractGraphics2D {

  private static final Graphics MEASURING =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).getGraphics();

  private final List<SvgShape> shapes;

  private ShapeRecorder() {
    super(false);
    gc = new GraphicContext();
    shapes = new ArrayList<>();
  }

  private ShapeRecorder(ShapeRecorder other) {
    super(other);
    shapes = other.shapes;
  }

  static List<SvgShape> of(Drawing drawing) {
    ShapeRecorder recorder = new ShapeRecorder();
    recorder.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    drawing.draw(recorder);
    return recorder.shapes;
  }

  @Override
  public Graphics create() {
    return new ShapeRecorder(this);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    if (value instanceof DrawingHint.Panel panel) {
      shapes.add(new SvgShape.PlatformHint(panel));
    } else if (value instanceof DrawingHint.Spot spot) {
      shapes.add(new SvgShape.RunHint(spot));
    } else {
      super.setRenderingHint(key, value);
    }
  }

  @Override
  public void draw(Shape shape) {
    shapes.add(SvgGeometry.of(shape, SvgStyle.line(getColor(), getStroke())));
  }

  @Override
  public void fill(Shape shape) {
    shapes.add(SvgGeometry.of(shape, SvgStyle.area(getColor())));
  }

  @Override
  public void drawString(String text, float x, float y) {
    shapes.add(SvgGeometry.of(text, x, y, SvgStyle.area(getColor())));
  }

  @Override
  public void clip(Shape shape) {}

  @Override
  public void setClip(Shape shape) {}

  @Override
  public void transform(AffineTransform moved) {
    throw refused();
  }

  @Override
  public void dispose() {}

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return MEASURING.getFontMetrics(font);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw refused();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw refused();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw refused();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform moved) {
    throw refused();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform moved) {
    throw refused();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int right, int down) {
    throw refused();
  }

  @Override
  public void setXORMode(Color color) {
    throw refused();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw refused();
  }

  private static UnsupportedOperationException refused() {
    return new UnsupportedOperationException("drawings consist of shapes and lines of text");
  }
}
