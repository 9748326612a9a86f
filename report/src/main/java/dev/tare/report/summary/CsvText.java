package dev.tare.report.summary;

import dev.tare.dataset.file.PrintableText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * CSV in which spreadsheets find no formulas, whatever they take for the delimiter (OWASP, CSV
 * Injection).
 */
public final class CsvText {

  /** Where a cell may begin with what begins a formula, also in full width. */
  private static final Pattern FORMULA =
      Pattern.compile("(^|[;,|\\t\\r\\n])([\\s\"']*)(?=[=+\\-@＝＋－＠])");

  private static final Pattern QUOTED = Pattern.compile(".*[\",;].*");

  /** Begins a file whose encoding a spreadsheet would otherwise guess. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final StringBuilder text = new StringBuilder();
  private final char delimiter;
  private final char point;
  private boolean first = true;

  /** With commas, and points in numbers. */
  public CsvText() {
    this(',', '.');
  }

  private CsvText(char delimiter, char point) {
    this.delimiter = delimiter;
    this.point = point;
  }

  /** For spreadsheets in German: with semicolons, and commas in numbers. */
  public static CsvText german() {
    CsvText csv = new CsvText(';', ',');
    csv.text.append(BYTE_ORDER_MARK);
    return csv;
  }

  /** Text; an apostrophe keeps it from being read as a formula. */
  public CsvText word(String word) {
    return isPlain(word) ? field(word) : guarded(word);
  }

  /** Whether it has only letters, digits and what no spreadsheet obeys, as almost all texts. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!plain && c != '.' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private CsvText guarded(String word) {
    String safe = FORMULA.matcher(PrintableText.line(word)).replaceAll("$1$2'");
    return field(QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
  }

  public CsvText words(List<String> words) {
    words.forEach(this::word);
    return this;
  }

  public CsvText number(int number) {
    return field(Integer.toString(number));
  }

  /** At full precision; empty when absent. */
  public CsvText number(OptionalDouble number) {
    return field(
        number.isPresent() ? Double.toString(number.getAsDouble()).replace('.', point) : "");
  }

  public void end() {
    text.append('\n');
    first = true;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private CsvText field(String field) {
    text.append(first ? "" : delimiter).append(field);
    first = false;
    return this;
  }
}
