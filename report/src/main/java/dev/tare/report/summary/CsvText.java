package dev.tare.report.summary;

import java.util.List;
import java.util.OptionalDouble;

/** CSV that no spreadsheet takes for a formula. */
final class CsvText {

  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  /** Text; what would start a formula is made text by a leading apostrophe. */
  CsvText word(String word) {
    String safe = word.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + word : word;
    return field(
        safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
  }

  CsvText words(List<String> words) {
    words.forEach(this::word);
    return this;
  }

  CsvText number(int number) {
    return field(Integer.toString(number));
  }

  /** At full precision; empty when absent. */
  CsvText number(OptionalDouble number) {
    return field(number.isPresent() ? Double.toString(number.getAsDouble()) : "");
  }

  void end() {
    text.append('\n');
    first = true;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private CsvText field(String field) {
    text.append(first ? "" : ",").append(field);
    first = false;
    return this;
  }
}
