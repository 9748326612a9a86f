package dev.tare.dataset.write;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.file.DurableCsv;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** The runs of a sample as rows of its table. */
final class RunRows {

  private static final List<String> FIRST =
      List.of(CsvColumns.TIME, CsvColumns.VALUE, CsvColumns.RUN);

  /** As many rows are written at once. */
  private static final int CHUNK = 10_000;

  /** More decimals are not rounded. */
  private static final int DECIMALS = 15;

  private final int[] numbers;
  private final double[] times;
  private final double[] values;
  private final List<List<String>> further;
  private final OptionalDouble printedUnit;

  private RunRows(Sample sample, List<String> columns) {
    numbers = sample.numbers();
    times = sample.times();
    values = sample.values();
    further = columns.stream().map(sample::texts).toList();
    printedUnit = sample.printedUnit();
  }

  static void write(Sample sample, Path file) {
    Set<String> columns = new LinkedHashSet<>(sample.columns());
    FIRST.forEach(columns::remove);
    List<String> names = List.copyOf(columns);
    RunRows rows = new RunRows(sample, names);
    List<String> header = new ArrayList<>(FIRST);
    header.addAll(names);
    try (DurableCsv csv = DurableCsv.open(file, header)) {
      for (int from = 0; from < rows.numbers.length; from += CHUNK) {
        int to = Math.min(from + CHUNK, rows.numbers.length);
        csv.append(IntStream.range(from, to).mapToObj(rows::row).toList());
      }
    }
  }

  private List<String> row(int row) {
    List<String> fields = new ArrayList<>(FIRST.size() + further.size());
    fields.add(Double.isNaN(times[row]) ? "" : DecimalText.exactTime(times[row]));
    fields.add(value(values[row]));
    fields.add(Integer.toString(numbers[row]));
    further.forEach(texts -> fields.add(texts.get(row)));
    return fields;
  }

  /** A value with at least as many digits as the original, so that its last digit is the same. */
  private String value(double value) {
    if (printedUnit.isEmpty() || !(printedUnit.getAsDouble() > 0)) {
      return Double.toString(value);
    }
    int digits = (int) Math.ceil(-Math.log10(printedUnit.getAsDouble()) - 1e-9);
    return digits >= 0 && digits <= DECIMALS
        ? DecimalText.rounded(value, digits).orElseGet(() -> unrounded(value, digits))
        : unrounded(value, digits);
  }

  private static String unrounded(double value, int digits) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal printed = exact.scale() < digits ? exact.setScale(digits) : exact;
    return digits < 0 ? printed.toString() : printed.toPlainString();
  }
}
