package dev.tare.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a dataset of files that somebody else made: normal tables, the originals untouched in
 * {@code source/}, and every oddity with its place in them.
 */
public final class Importer {

  static final String SOURCE = "source";

  private Importer() {}

  /** Imports a folder that was read; {@code tool} is our name and version. */
  public static void write(Dataset dataset, Path from, Path into, String tool) {
    if (Files.exists(into.resolve(DataPackage.FILE))) {
      throw new InputException(into + ": holds a dataset already; name another folder");
    }
    try {
      Files.createDirectories(into.resolve(SOURCE));
      for (String file : sources(dataset)) {
        Files.copy(
            from.resolve(file),
            into.resolve(SOURCE).resolve(file),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw InputException.of(into, "cannot be written", failed);
    }
    dataset.samples().forEach(sample -> write(sample, into));
    Description description = dataset.description().with(dataset.campaign().importedBy(tool, into));
    DataPackage.write(into, description, inSource(dataset.oddities()), true);
  }

  private static Set<String> sources(Dataset dataset) {
    Set<String> files = new LinkedHashSet<>();
    dataset.samples().forEach(sample -> files.add(sample.file()));
    dataset.oddities().forEach(oddity -> files.add(oddity.file()));
    return files;
  }

  private static List<Oddity> inSource(List<Oddity> oddities) {
    return oddities.stream()
        .map(o -> new Oddity(o.code(), o.severity(), SOURCE + "/" + o.file(), o.line(), o.text()))
        .toList();
  }

  private static void write(Sample sample, Path into) {
    if (!sample.runs().isEmpty()) {
      Set<String> columns = new LinkedHashSet<>(List.of(Columns.TIME, Columns.VALUE, Columns.RUN));
      sample.runs().forEach(run -> columns.addAll(run.columns().keySet()));
      List<List<String>> rows = new ArrayList<>();
      sample.runs().forEach(run -> rows.add(row(run, columns)));
      append(into.resolve(sample.cell().file()), List.copyOf(columns), rows);
    }
    if (!sample.failures().isEmpty()) {
      append(
          into.resolve(CampaignWriter.FAILURES),
          Columns.OF_A_FAILURE,
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
            case Columns.TIME ->
                run.time().isPresent() ? Numbers.unixTime(run.time().getAsDouble()) : "";
            case Columns.VALUE -> Double.toString(run.value());
            case Columns.RUN -> Integer.toString(run.number());
            default -> run.columns().getOrDefault(column, "");
          });
    }
    return row;
  }
}
