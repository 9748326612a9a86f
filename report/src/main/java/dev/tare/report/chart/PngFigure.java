package dev.tare.report.chart;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.model.Figure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A figure as PNG, for programs that show no SVG; the same figure gives the same bytes. */
public final class PngFigure {

  /** Pixels of a drawing unit. */
  private static final int SCALE = 2;

  private PngFigure() {}

  /** As wide as on a wide page. */
  public static byte[] of(Figure figure) {
    Drawing drawing = Drawings.wide(figure);
    BufferedImage image = paper(drawing);
    Graphics2D g = image.createGraphics();
    g.scale(SCALE, SCALE);
    g.translate(Drawings.FRAME, Drawings.FRAME);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.draw(g);
    g.dispose();
    return bytes(image);
  }

  private static BufferedImage paper(Drawing drawing) {
    int width = (int) Math.ceil(SCALE * (drawing.width() + 2 * Drawings.FRAME));
    int height = (int) Math.ceil(SCALE * (drawing.height() + 2 * Drawings.FRAME));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(ChartColour.PAPER.colour());
    g.fillRect(0, 0, width, height);
    g.dispose();
    return image;
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
