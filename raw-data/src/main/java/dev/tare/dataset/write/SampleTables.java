package dev.tare.dataset.write;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.DurableCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes a sample to its tables: runs, inner values, and its failed runs beside those of others.
 */
final class SampleTables {

  private SampleTables() {}

  static void write(Sample sample, Path directory) {
    if (!sample.inner().isEmpty()) {
      append(
          directory.resolve(sample.cell().innerFile()),
          CsvColumns.OF_AN_INNER_VALUE,
          innerRows(sample));
    }
    if (!sample.runs().isEmpty()) {
      RunRows.write(sample, directory.resolve(sample.cell().file()));
    }
    if (!sample.failures().isEmpty()) {
      append(
          directory.resolve(DatasetFiles.FAILURES),
          CsvColumns.OF_A_FAILURE,
          sample.failures().stream().map(Failure::row).toList());
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
}
