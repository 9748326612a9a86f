package dev.tare.dataset.write;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
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
import java.util.TreeMap;

/**
 * Writes a sample to its tables: runs, inner values, and its failed runs beside those of others.
 */
final class SampleTables {

  private static final List<String> FIRST =
      List.of(CsvColumns.TIME, CsvColumns.VALUE, CsvColumns.RUN);

  /** As many rows are written at once. */
  private static final int CHUNK = 10_000;

  private SampleTables() {}

  static void write(Sample sample, Path directory) {
    if (!sample.inner().isEmpty()) {
      append(
          directory.resolve(sample.cell().innerFile()),
          CsvColumns.OF_AN_INNER_VALUE,
          innerRows(sample));
    }
    if (!sample.runs().isEmpty()) {
      Set<String> columns = new LinkedHashSet<>(FIRST);
      sample.runs().forEach(run -> columns.addAll(run.columns().keySet()));
      writeRuns(sample, columns, directory.resolve(sample.cell().file()));
    }
    if (!sample.failures().isEmpty()) {
      append(
          directory.resolve(DatasetFiles.FAILURES),
          CsvColumns.OF_A_FAILURE,
          sample.failures().stream().map(Failure::row).toList());
    }
  }

  private static void writeRuns(Sample sample, Set<String> columns, Path file) {
    List<Run> runs = sample.runs();
    try (DurableCsv csv = DurableCsv.open(file, List.copyOf(columns))) {
      for (int from = 0; from < runs.size(); from += CHUNK) {
        csv.append(
            runs.subList(from, Math.min(from + CHUNK, runs.size())).stream()
                .map(run -> row(run, columns, sample.printedUnit()))
                .toList());
      }
    }
  }

  private static void append(Path file, List<String> header, List<List<String>> rows) {
    try (DurableCsv csv = DurableCsv.open(file, header)) {
      csv.append(rows);
    }
  }

  private static List<List<String>> innerRows(Sample sample) {
    List<List<String>> rows = new ArrayList<>();
    new TreeMap<>(sample.inner())
        .forEach(
            (run, values) -> {
              for (int i = 0; i < values.size(); i++) {
                rows.add(
                    List.of(
                        Integer.toString(run),
                        Integer.toString(i + 1),
                        Double.toString(values.get(i))));
              }
            });
    return rows;
  }

  private static List<String> row(Run run, Set<String> columns, OptionalDouble printedUnit) {
    List<String> row = new ArrayList<>();
    for (String column : columns) {
      row.add(
          switch (column) {
            case CsvColumns.TIME ->
                run.time().isPresent() ? DecimalText.exactTime(run.time().getAsDouble()) : "";
            case CsvColumns.VALUE -> value(run.value(), printedUnit);
            case CsvColumns.RUN -> Integer.toString(run.number());
            default -> run.columns().getOrDefault(column, "");
          });
    }
    return row;
  }

  /** A value with at least as many digits as the original, so that its last digit is the same. */
  private static String value(double value, OptionalDouble printedUnit) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (printedUnit.isEmpty() || !(printedUnit.getAsDouble() > 0)) {
      return Double.toString(value);
    }
    int digits = (int) Math.ceil(-Math.log10(printedUnit.getAsDouble()) - 1e-9);
    BigDecimal printed = exact.scale() < digits ? exact.setScale(digits) : exact;
    return digits < 0 ? printed.toString() : printed.toPlainString();
  }
}
