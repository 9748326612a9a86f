package dev.tare.dataset.read;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Sample;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.util.List;
import java.util.Optional;

/**
 * Gives the series of files their cells: by the names that the file states, else by the file's own
 * name.
 */
final class SeriesNaming {

  private SeriesNaming() {}

  /** The cell of a series; absent when neither file nor name give an id. */
  static Optional<Cell> cell(SourceFile file, SourceSeries series) {
    SourceSeries.Label label = series.label();
    Optional<Cell> named = Cell.ofFile(file.baseName());
    Optional<String> platform = label.platform().or(() -> named.map(Cell::platform));
    Optional<String> benchmark = label.benchmark().or(() -> named.map(Cell::benchmark));
    return platform.isPresent() && benchmark.isPresent()
        ? Cell.ofFile(platform.get() + "-" + benchmark.get() + ".csv")
        : Optional.empty();
  }

  /** Unit and direction as stated by the user, the file, or a classic name. */
  static Benchmark benchmark(Cell cell, SourceSeries series, ReadOptions options) {
    Benchmark known = options.benchmark(cell.benchmark());
    if (options.units().containsKey(cell.benchmark()) || series.unit().isEmpty()) {
      return known;
    }
    return new Benchmark(
        known.id(), title(known, options), series.unit(), series.better().or(known::better));
  }

  private static String title(Benchmark benchmark, ReadOptions options) {
    return options.mapping().stream()
        .flatMap(mapping -> mapping.columns().values().stream())
        .filter(column -> benchmark.id().equals(column.benchmark()))
        .map(ColumnMapping::toBenchmark)
        .map(Benchmark::title)
        .findFirst()
        .orElse(benchmark.title());
  }

  /** The series as the sample of a cell. */
  static Sample sample(Cell cell, SourceFile file, SourceSeries series) {
    List<Failure> failures =
        series.failures().stream().map(failed -> failure(cell, file, failed)).toList();
    return new Sample(
        cell, file.name(), series.runs(), failures, series.inner(), series.printedUnit());
  }

  private static Failure failure(Cell cell, SourceFile file, SourceSeries.FailedRun failed) {
    return new Failure(
        cell,
        failed.run(),
        failed.time(),
        failed.reason(),
        failed.exit(),
        Optional.empty(),
        file.name(),
        failed.line());
  }
}
