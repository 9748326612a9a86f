package dev.tare.report.chart.svg;

import dev.tare.report.chart.style.Lettering;
import java.util.Locale;

/**
 * A state as a small picture for other pages.
 *
 * @param label what it is the state of
 * @param text the state
 * @param colour such as {@link #GREEN}
 */
public record BadgeDrawing(String label, String text, String colour) {

  public static final String RED = "#b42318";
  public static final String AMBER = "#8a5a00";
  public static final String GREEN = "#1a7f37";

  private static final String FORM =
      "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='20' role='img' aria-label='%s: %s'>"
          + "<title>%2$s: %3$s</title>"
          + "<clipPath id='r'><rect width='%1$.0f' height='20' rx='3'/></clipPath>"
          + "<g clip-path='url(#r)'><rect width='%4$.1f' height='20' fill='#3d444d'/>"
          + "<rect x='%4$.1f' width='%5$.1f' height='20' fill='%6$s'/></g>"
          + "<g fill='#fff' font-family='Liberation Sans,Arimo,Helvetica,Arial,sans-serif' font-size='12' text-anchor='middle'>"
          + "<text x='%7$.1f' y='14'>%2$s</text><text x='%8$.1f' y='14'>%3$s</text></g></svg>\n";

  /** A file of its own. */
  public String svg() {
    double left = Lettering.width(label) + 16;
    double right = Lettering.width(text) + 16;
    return String.format(
        Locale.ROOT,
        FORM,
        left + right,
        escaped(label),
        escaped(text),
        left,
        right,
        colour,
        left / 2,
        left + right / 2);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
