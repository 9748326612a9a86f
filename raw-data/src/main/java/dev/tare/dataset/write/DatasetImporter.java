package dev.tare.dataset.write;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.file.DurableCsv;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a dataset from foreign files: tables in Tare's format, the unchanged originals in {@code
 * source/}, and every issue with its place in them.
 */
public final class DatasetImporter {

  private DatasetImporter() {}

  /**
   * Writes a dataset that was read from a directory; {@code tool} is the name and version of Tare.
   */
  public static void write(Dataset dataset, Path from, Path into, String tool) {
    if (Files.exists(into.resolve(DatasetFiles.DESCRIPTION))) {
      throw new InputException(into + ": already holds a dataset; name another directory");
    }
    try {
      Files.createDirectories(into.resolve(DatasetFiles.SOURCE));
      for (String file : sources(dataset)) {
        Files.copy(
            from.resolve(file),
            into.resolve(DatasetFiles.SOURCE).resolve(file),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw InputException.of(into, "cannot be written", failed);
    }
    dataset.samples().forEach(sample -> write(sample, into));
    Description description = dataset.description().with(dataset.campaign().importedBy(tool, into));
    DataPackage.write(into, description, inSource(dataset.issues()), true);
  }

  private static Set<String> sources(Dataset dataset) {
    Set<String> files = new LinkedHashSet<>();
    dataset.samples().forEach(sample -> files.add(sample.file()));
    dataset.issues().forEach(issue -> files.add(issue.file()));
    return files;
  }

  private static List<DataIssue> inSource(List<DataIssue> issues) {
    return issues.stream()
        .map(o -> new DataIssue(o.code(), DatasetFiles.SOURCE + "/" + o.file(), o.line(), o.text()))
        .toList();
  }

  private static void write(Sample sample, Path into) {
    if (!sample.runs().isEmpty()) {
      Set<String> columns =
          new LinkedHashSet<>(List.of(CsvColumns.TIME, CsvColumns.VALUE, CsvColumns.RUN));
      sample.runs().forEach(run -> columns.addAll(run.columns().keySet()));
      List<List<String>> rows = new ArrayList<>();
      sample.runs().forEach(run -> rows.add(row(run, columns)));
      append(into.resolve(sample.cell().file()), List.copyOf(columns), rows);
    }
    if (!sample.failures().isEmpty()) {
      append(
          into.resolve(DatasetFiles.FAILURES),
          CsvColumns.OF_A_FAILURE,
          sample.failures().stream().map(Failure::row).toList());
    }
  }

  private static void append(Path file, List<String> header, List<List<String>> rows) {
    try (DurableCsv csv = DurableCsv.open(file, header)) {
      csv.append(rows);
    }
  }

  private static List<String> row(Run run, Set<String> columns) {
    List<String> row = new ArrayList<>();
    for (String column : columns) {
      row.add(
          switch (column) {
            case CsvColumns.TIME ->
                run.time().isPresent() ? DecimalText.unixTime(run.time().getAsDouble()) : "";
            case CsvColumns.VALUE -> Double.toString(run.value());
            case CsvColumns.RUN -> Integer.toString(run.number());
            default -> run.columns().getOrDefault(column, "");
          });
    }
    return row;
  }
}
