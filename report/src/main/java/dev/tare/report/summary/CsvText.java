package dev.tare.report.summary;

import java.util.List;
import java.util.OptionalDouble;

/** CSV in which spreadsheets find no formulas. */
final class CsvText {

  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  /** Text; a leading apostrophe keeps it from being read as a formula. */
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
