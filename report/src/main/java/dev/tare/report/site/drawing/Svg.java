package dev.tare.report.site.drawing;

import dev.tare.dataset.file.PrintableText;

/** Text of an SVG element; numbers have at most one decimal. */
final class Svg {

  private final StringBuilder text = new StringBuilder();

  /** Appends markup; every {@code %s} is escaped. */
  Svg add(String markup, Object... values) {
    int end = 0;
    for (Object value : values) {
      int place = markup.indexOf("%s", end);
      text.append(markup, end, place)
          .append(value instanceof Double number ? number(number) : escaped(value.toString()));
      end = place + 2;
    }
    text.append(markup, end, markup.length());
    return this;
  }

  /** Appends what was made before. */
  Svg addMade(String markup) {
    text.append(markup);
    return this;
  }

  static String number(double number) {
    long tenths = Math.round(Math.abs(number) * 10);
    String sign = number < 0 && tenths > 0 ? "-" : "";
    return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
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
