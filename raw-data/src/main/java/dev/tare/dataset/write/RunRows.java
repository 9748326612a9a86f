package dev.tare.dataset.write;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.DurableCsv;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

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

  /** The decimals that the original prints; below 0 for tens, hundreds, ... */
  private final OptionalInt digits;

  private RunRows(Sample sample, List<String> columns) {
    numbers = sample.numbers();
    times = sample.times();
    values = sample.values();
    further = columns.stream().map(sample::texts).toList();
    digits = digits(sample.printedUnit());
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
        csv.append(rows.between(from, to));
      }
    }
  }

  private DurableCsv.Rows between(int from, int to) {
    DurableCsv.Rows rows = new DurableCsv.Rows();
    for (int row = from; row < to; row++) {
      time(rows, times[row]);
      value(rows, values[row]);
      rows.number(numbers[row]);
      for (List<String> texts : further) {
        rows.text(texts.get(row));
      }
      rows.end();
    }
    return rows;
  }

  private static void time(DurableCsv.Rows rows, double time) {
    if (Double.isNaN(time)) {
      rows.text("");
    } else {
      rows.time(time);
    }
  }

  /** A value with at least as many digits as the original, so that its last digit is the same. */
  private void value(DurableCsv.Rows rows, double value) {
    if (digits.isEmpty()) {
      rows.text(Double.toString(value));
    } else if (digits.getAsInt() >= 0 && digits.getAsInt() <= DECIMALS) {
      rows.decimal(value, digits.getAsInt(), exact -> unrounded(exact, digits.getAsInt()));
    } else {
      rows.text(unrounded(value, digits.getAsInt()));
    }
  }

  private static OptionalInt digits(OptionalDouble printedUnit) {
    return printedUnit.orElse(0) > 0
        ? OptionalInt.of((int) Math.ceil(-Math.log10(printedUnit.getAsDouble()) - 1e-9))
        : OptionalInt.empty();
  }

  private static String unrounded(double value, int digits) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal printed = exact.scale() < digits ? exact.setScale(digits) : exact;
    return digits < 0 ? printed.toString() : printed.toPlainString();
  }
}
