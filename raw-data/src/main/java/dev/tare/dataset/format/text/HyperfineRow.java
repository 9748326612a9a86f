package dev.tare.dataset.format.text;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of hyperfine's CSV export, in seconds.
 *
 * @param deviation the standard deviation as printed; 0 or empty for one run
 */
record HyperfineRow(String command, PrintedNumber mean, String deviation, String min, String max) {

  private static final Pattern NUMBER = ToolOutput.line("#");
  private static final int COLUMNS = 8;

  static Optional<HyperfineRow> of(TextLine line) {
    try (CSVParser parser = CSVParser.parse(line.text(), CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? of(records.get(0)) : Optional.empty();
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static Optional<HyperfineRow> of(CSVRecord row) {
    boolean complete = row.size() >= COLUMNS && isNumber(row.get(1)) && isDeviation(row.get(2));
    return complete && isNumber(row.get(6)) && isNumber(row.get(7))
        ? Optional.of(
            new HyperfineRow(
                row.get(0), PrintedNumber.of(row.get(1)), row.get(2), row.get(6), row.get(7)))
        : Optional.empty();
  }

  private static boolean isDeviation(String text) {
    return text.isEmpty() || isNumber(text);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether the mean is that of one run. */
  boolean isOneRun() {
    return (deviation.isEmpty() || PrintedNumber.of(deviation).isZero()) && min.equals(max);
  }
}
