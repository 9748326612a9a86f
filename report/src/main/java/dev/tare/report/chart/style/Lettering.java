package dev.tare.report.chart.style;

import dev.tare.dataset.file.InputException;
import dev.tare.report.text.ShownText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The font of all drawings, and how a line of text is set in it. */
public final class Lettering {

  /** In drawing units, which are pixels at full size. */
  static final float SIZE = 12;

  /** The distance between lines. */
  public static final double LINE = 16;

  public static final Font FONT = load().deriveFont(SIZE);

  private static final String FILE = "tare.font";

  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private Lettering() {}

  public static double width(String text) {
    return FONT.getStringBounds(ShownText.beginning(text), UNHINTED).getWidth();
  }

  public static void left(Graphics2D g, ChartColour ink, String text, double x, double top) {
    g.setFont(FONT);
    g.setPaint(ink.colour());
    g.drawString(ShownText.beginning(text), (float) x, (float) (top + SIZE));
  }

  public static void right(Graphics2D g, ChartColour ink, String text, double x, double top) {
    left(g, ink, text, x - width(text), top);
  }

  public static void centred(Graphics2D g, ChartColour ink, String text, double x, double top) {
    left(g, ink, text, x - width(text) / 2, top);
  }

  /**
   * The text in at most so many lines, broken at spaces; what is too long ends with an ellipsis.
   */
  public static List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    String rest = ShownText.beginning(text).strip();
    while (!rest.isEmpty() && lines.size() < most - 1) {
      int space = rest.indexOf(' ');
      String word = space < 0 ? rest : rest.substring(0, space);
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.add(fit(line, width));
        line = "";
      } else {
        line = line.isEmpty() ? word : line + " " + word;
        rest = space < 0 ? "" : rest.substring(space + 1).strip();
      }
    }
    lines.add(fit((line + " " + rest).strip(), width));
    return lines;
  }

  /** The text, or as much of it as fits, with an ellipsis. */
  public static String fit(String whole, double width) {
    String text = ShownText.beginning(whole);
    if (width(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…") > width) {
      end--;
    }
    return text.substring(0, end).strip() + "…";
  }

  /** The file of the font. */
  public static byte[] file() {
    try (InputStream font =
        Lettering.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
      return font.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * From the launcher's file; Java copies anything else to a temporary one, which a kill leaves.
   */
  private static Font load() {
    File unpacked = new File(System.getProperty(FILE, ""));
    try {
      return unpacked.isFile() ? Font.createFont(Font.TRUETYPE_FONT, unpacked) : copied();
    } catch (IOException | FontFormatException damaged) {
      return copied();
    }
  }

  private static Font copied() {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file()));
    } catch (IOException failed) {
      throw InputException.of("the directory of temporary files", "cannot be written", failed);
    } catch (FontFormatException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
