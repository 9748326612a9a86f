package dev.tare.dataset.table.cell;

import dev.tare.dataset.file.DecimalText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A way to write numbers: a decimal mark and a separator of thousands. */
public enum NumberNotation {
  POINT('.', ""),
  COMMA(',', ""),
  POINT_WITH_COMMAS('.', ","),
  COMMA_WITH_POINTS(',', "."),
  POINT_WITH_BLANKS('.', " \u00a0\u202f\u2009"),
  COMMA_WITH_BLANKS(',', " \u00a0\u202f\u2009"),
  POINT_WITH_APOSTROPHES('.', "'\u2019"),
  COMMA_WITH_APOSTROPHES(',', "'\u2019");

  private static final Pattern PLAIN = Pattern.compile("[1-9]\\d{0,18}");

  /** A whole number of at most three digits, and other than three decimals. */
  private static final Pattern SHORT =
      Pattern.compile("(?:0|[1-9]\\d{0,2})\\.(?:\\d{1,2}|\\d{4,15})");

  private static final Set<NumberNotation> WITH_POINT =
      Set.of(POINT, POINT_WITH_COMMAS, POINT_WITH_BLANKS, POINT_WITH_APOSTROPHES);

  private static final String EXPONENT = "(?:[eE][+-]?\\d{1,4})?";

  private final char decimal;
  private final String separators;
  private final Pattern pattern;

  NumberNotation(char decimal, String separators) {
    this.decimal = decimal;
    this.separators = separators;
    String whole =
        separators.isEmpty() ? "\\d+" : "(?:0|[1-9]\\d{0,2}(?:[" + separators + "]\\d{3})*)";
    String mark = "[" + decimal + "]";
    this.pattern =
        Pattern.compile("[+-]?(?:" + whole + "(?:" + mark + "\\d*)?|" + mark + "\\d+)" + EXPONENT);
  }

  /** The notations in which a text is a number; empty when it is none. */
  public static Set<NumberNotation> of(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text.length() <= 3 ? EnumSet.allOf(NumberNotation.class) : EnumSet.of(POINT, COMMA);
    }
    if (SHORT.matcher(text).matches()) {
      return EnumSet.copyOf(WITH_POINT);
    }
    Set<NumberNotation> notations = EnumSet.noneOf(NumberNotation.class);
    if (text.length() <= DecimalText.LONGEST) {
      for (NumberNotation notation : values()) {
        if (notation.pattern.matcher(text).matches()) {
          notations.add(notation);
        }
      }
    }
    return notations;
  }

  /** The decimal mark. */
  public char decimal() {
    return decimal;
  }

  /** Whether a text in this notation has separators of thousands. */
  public boolean separates(String text) {
    return text.chars().anyMatch(c -> separators.indexOf(c) >= 0);
  }

  /** The number that a text in this notation is. */
  public BigDecimal parse(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (separators.indexOf(c) < 0) {
        plain.append(c == decimal ? '.' : c);
      }
    }
    return new BigDecimal(plain.toString());
  }
}
