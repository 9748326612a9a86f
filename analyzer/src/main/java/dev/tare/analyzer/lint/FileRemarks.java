package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Oddity;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What was odd about the files, with file and line. */
final class FileRemarks {

  private FileRemarks() {}

  static List<Remark> of(Dataset dataset) {
    return dataset.oddities().stream().map(oddity -> remark(dataset, oddity)).toList();
  }

  private static Remark remark(Dataset dataset, Oddity oddity) {
    return new Remark(
        oddity.code(),
        Lint.Severity.valueOf(oddity.severity().name()),
        where(cells(dataset, oddity.file()), oddity),
        Map.of(),
        Optional.of(oddity.text()));
  }

  /** The samples that were read from a file; by its name where none was. */
  private static List<Cell> cells(Dataset dataset, String file) {
    List<Cell> read =
        dataset.samples().stream()
            .filter(sample -> sample.file().equals(file))
            .map(Sample::cell)
            .toList();
    return read.isEmpty() ? Cell.ofFile(file).stream().toList() : read;
  }

  /** A wide file is about one platform and several benchmarks. */
  private static Lint.Where where(List<Cell> cells, Oddity oddity) {
    return new Lint.Where(
        cells.stream().map(Cell::platform).findFirst(),
        cells.size() == 1 ? Optional.of(cells.get(0).benchmark()) : Optional.empty(),
        Optional.of(oddity.file()),
        oddity.line() > 0 ? OptionalLong.of(oddity.line()) : OptionalLong.empty());
  }
}
