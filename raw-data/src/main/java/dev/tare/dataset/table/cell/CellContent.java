package dev.tare.dataset.table.cell;

import dev.tare.dataset.file.DecimalText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a cell holds, as far as its own text shows. */
public sealed interface CellContent {

  /** Nothing. */
  record Empty() implements CellContent {}

  /** A word that stands for a run without a value, such as {@code NaN} or an error message. */
  record Failed(String text) implements CellContent {}

  /**
   * A number, perhaps with a unit or a suffix behind it.
   *
   * @param number in one or several notations
   * @param unit verbatim; empty without
   */
  record Quantity(String number, String unit) implements CellContent {}

  /** A duration in hours, minutes and seconds. */
  record Duration(WrittenDuration text) implements CellContent {}

  /** A date, perhaps with a time of day. */
  record Moment(String text) implements CellContent {}

  /** Any other text. */
  record Words(String text) implements CellContent {}

  Pattern QUANTITY =
      Pattern.compile(
          "([+-]?(?:\\d[\\d.,'\u2019 \u00a0\u202f\u2009]*|[.,]\\d+)(?:[eE][+-]?\\d{1,4})?)"
              + "[ \u00a0\u202f]?([\\p{L}%\u00b5\u03bc/][^\\s\\d,;]{0,19})?");

  /** The content of a cell; blanks around it do not count. */
  static CellContent of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return new Empty();
    }
    if (text.length() > DecimalText.LONGEST) {
      return new Words(text);
    }
    if (isPlainNumber(text)) {
      return new Quantity(text, "");
    }
    if (FailureWords.isFailure(text)) {
      return new Failed(text);
    }
    if (!mayBeNumber(text)) {
      return new Words(text);
    }
    if (!TimeNotation.of(text).isEmpty()) {
      return new Moment(text);
    }
    return WrittenDuration.parse(text)
        .<CellContent>map(Duration::new)
        .or(() -> quantity(text))
        .orElseGet(() -> new Words(text));
  }

  /** What cells hold; empty where all are plain numbers, which are read anew in no time. */
  static List<CellContent> unlessPlain(List<String> cells) {
    return cells.stream().allMatch(CellContent::isPlainNumber)
        ? List.of()
        : cells.stream().map(CellContent::of).toList();
  }

  /**
   * Whether a text is digits with at most one point between them, perhaps after a minus; most cells
   * are, and for these no other meaning is tried.
   */
  private static boolean isPlainNumber(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    return text.length() > first
        && point != first
        && point != text.length() - 1
        && IntStream.range(first, text.length())
            .allMatch(i -> i == point || text.charAt(i) >= '0' && text.charAt(i) <= '9');
  }

  private static boolean mayBeNumber(String text) {
    char first = text.charAt(0);
    return Character.isDigit(first) || "+-.,".indexOf(first) >= 0;
  }

  private static Optional<CellContent> quantity(String text) {
    Matcher matcher = QUANTITY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group(1).strip();
    String unit = matcher.group(2) == null ? "" : matcher.group(2).strip();
    return NumberNotation.of(number).isEmpty()
        ? Optional.empty()
        : Optional.of(new Quantity(number, unit));
  }

  /** Whether this is something measured, counted or timed, or the word for its absence. */
  default boolean isData() {
    return !(this instanceof Words) && !(this instanceof Empty);
  }
}
