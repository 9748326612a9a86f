package dev.tare.report.chart.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font of all drawings, and how a line of text is set in it. */
public final class Lettering {

  /** In drawing units, which are pixels at full size. */
  static final float SIZE = 12;

  /** The distance between lines. */
  public static final double LINE = 16;

  public static final Font FONT = load().deriveFont(SIZE);

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private Lettering() {}

  public static double width(String text) {
    return FONT.getStringBounds(text, UNHINTED).getWidth();
  }

  public static void left(Graphics2D g, ChartColour ink, String text, double x, double top) {
    g.setFont(FONT);
    g.setPaint(ink.colour());
    g.drawString(text, (float) x, (float) (top + SIZE));
  }

  public static void right(Graphics2D g, ChartColour ink, String text, double x, double top) {
    left(g, ink, text, x - width(text), top);
  }

  /** The text, or as much of it as fits, with an ellipsis. */
  public static String fit(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…") > width) {
      end--;
    }
    return text.substring(0, end).strip() + "…";
  }

  private static Font load() {
    try (InputStream font =
        Lettering.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, font);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (FontFormatException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
