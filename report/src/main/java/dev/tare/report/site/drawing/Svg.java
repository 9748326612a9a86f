package dev.tare.report.site.drawing;

import dev.tare.dataset.file.PrintableText;
import java.util.Locale;

/** Text of an SVG element; numbers have at most one decimal. */
final class Svg {

  private final StringBuilder text = new StringBuilder();

  /** Appends markup; every {@code %s} is escaped. */
  Svg add(String markup, Object... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      escaped[i] =
          values[i] instanceof Double number ? number(number) : escaped(values[i].toString());
    }
    text.append(String.format(Locale.ROOT, markup, escaped));
    return this;
  }

  static String number(double number) {
    String one = String.format(Locale.ROOT, "%.1f", number);
    String shorter = one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    return shorter.equals("-0") ? "0" : shorter;
  }

  private static String escaped(String foreign) {
    return PrintableText.of(foreign)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
