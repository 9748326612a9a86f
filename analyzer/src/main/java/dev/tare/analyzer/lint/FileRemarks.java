package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Oddity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What was odd about the files, with file and line. */
final class FileRemarks {

  private FileRemarks() {}

  static List<Remark> of(List<Oddity> oddities) {
    return oddities.stream().map(FileRemarks::remark).toList();
  }

  private static Remark remark(Oddity oddity) {
    return new Remark(
        oddity.code(),
        Lint.Severity.valueOf(oddity.severity().name()),
        where(oddity),
        Map.of(),
        Optional.of(oddity.text()));
  }

  private static Lint.Where where(Oddity oddity) {
    Optional<Cell> cell = Cell.ofFile(oddity.file());
    return new Lint.Where(
        cell.map(Cell::platform),
        cell.map(Cell::benchmark),
        Optional.of(oddity.file()),
        oddity.line() > 0 ? OptionalLong.of(oddity.line()) : OptionalLong.empty());
  }
}
