package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Turns the issues of the files into warnings, with file and line. */
final class FileIssueRules {

  /** Explains the codes. */
  private static final String FORMATS = "raw-data/README.md";

  private FileIssueRules() {}

  static List<Lint> of(Dataset dataset) {
    Map<String, List<Cell>> cells =
        dataset.samples().stream()
            .collect(
                Collectors.groupingBy(
                    Sample::file, Collectors.mapping(Sample::cell, Collectors.toList())));
    return dataset.issues().stream().map(issue -> warning(cells, issue)).toList();
  }

  private static Lint warning(Map<String, List<Cell>> cells, DataIssue issue) {
    Where where = where(cells(cells, issue.file()), issue);
    return Lint.of(issue.code(), issue.severity(), where, FORMATS).with(issue.text());
  }

  /** The samples that were read from a file, or else the one that its name states. */
  private static List<Cell> cells(Map<String, List<Cell>> cells, String file) {
    List<Cell> read = cells.getOrDefault(file, List.of());
    return read.isEmpty() ? Cell.ofFile(file).stream().toList() : read;
  }

  private static Where where(List<Cell> cells, DataIssue issue) {
    return new Where(
        cells.stream().map(Cell::platform).findFirst(),
        cells.size() == 1 ? Optional.of(cells.get(0).benchmark()) : Optional.empty(),
        Optional.of(issue.file()),
        issue.line() > 0 ? OptionalLong.of(issue.line()) : OptionalLong.empty());
  }
}
