package dev.tare.cli.alarm;

import dev.tare.analyzer.history.Acceptance;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.util.Optional;

/**
 * The series of a platform, or one of them.
 *
 * @param benchmark absent for all
 */
record SeriesChoice(String platform, Optional<String> benchmark) {

  /** From {@code PLATFORM} or {@code PLATFORM/BENCHMARK}. */
  static SeriesChoice parse(String text) {
    if (text.contains("/")) {
      Cell cell = Acceptance.series(text);
      return new SeriesChoice(cell.platform(), Optional.of(cell.benchmark()));
    }
    if (!Cell.isPlatform(text)) {
      throw new InputException(text + ": not PLATFORM or PLATFORM/BENCHMARK, such as kvm/cpu");
    }
    return new SeriesChoice(text, Optional.empty());
  }

  boolean has(String otherPlatform, String otherBenchmark) {
    return platform.equals(otherPlatform) && benchmark.map(otherBenchmark::equals).orElse(true);
  }

  @Override
  public String toString() {
    return platform + benchmark.map(id -> "/" + id).orElse("");
  }
}
