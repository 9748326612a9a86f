package dev.tare.dataset.read;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Platform;
import dev.tare.dataset.Sample;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.SealVerifier;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.RawTable;
import dev.tare.dataset.source.RawTableReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SeriesReader;
import dev.tare.dataset.source.WideTableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a campaign folder, or a bare folder of classic or wide files; subfolders are not entered.
 */
public final class DatasetReader {

  private final Path folder;
  private final ReadOptions options;
  private final Map<Cell, Sample> samples = new TreeMap<>();
  private final List<DataIssue> issues = new ArrayList<>();
  private final Map<String, Benchmark> mapped = new TreeMap<>();

  private DatasetReader(Path folder, ReadOptions options) {
    this.folder = folder;
    this.options = options;
  }

  public static Dataset read(Path folder) {
    return read(folder, ReadOptions.NONE);
  }

  public static Dataset read(Path folder, ReadOptions options) {
    return new DatasetReader(folder, options).read();
  }

  private Dataset read() {
    Optional<DataPackage> description = DataPackage.read(folder);
    tables().forEach(this::readTable);
    FailuresReader.read(folder, issues).forEach(this::attach);
    if (samples.isEmpty() && description.isEmpty()) {
      throw new InputException(
          folder
              + ": holds no <platform>-<benchmark>.csv"
              + (issues.isEmpty() ? "" : "; first doubt: " + issues.get(0)));
    }
    description.ifPresent(
        known -> {
          issues.addAll(0, known.issues());
          issues.addAll(SealVerifier.check(folder, known));
        });
    issues.sort(Comparator.comparing(DataIssue::file).thenComparingLong(DataIssue::line));
    return new Dataset(
        description.map(DataPackage::description).map(this::told).orElseGet(this::bare),
        List.copyOf(samples.values()),
        issues);
  }

  private List<Path> tables() {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": is not a folder");
    }
    try (var entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(file -> name(file).endsWith(".csv"))
          .filter(file -> !name(file).endsWith(".inner.csv"))
          .filter(file -> !name(file).equals(DatasetFiles.FAILURES))
          .filter(file -> !name(file).startsWith("summary."))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw InputException.of(folder, "cannot be read", failed);
    }
  }

  private void readTable(Path file) {
    String name = name(file);
    IssueCollector issues = new IssueCollector(name);
    RawTable table = new RawTableReader(issues).read(file, name);
    Optional<Cell> cell = Cell.ofFile(name);
    if (WideTableReader.isWide(table)) {
      new WideTableReader(table, issues, options).read(mapped).forEach(found -> add(found, issues));
    } else if (cell.isEmpty()) {
      issues.add(IssueCode.UNKNOWN_FILE, 0, "is not named <platform>-<benchmark>.csv; left out");
    } else if (!table.rows().isEmpty()) {
      add(series(table, cell.get(), issues), issues);
    }
    this.issues.addAll(issues.list());
  }

  private Sample series(RawTable table, Cell cell, IssueCollector issues) {
    int time = table.header().isEmpty() ? 0 : table.column(CsvColumns.TIME);
    int value = table.header().isEmpty() ? 1 : table.column(CsvColumns.VALUE);
    boolean renamed = value < 0 || time < 0;
    if (renamed && table.header().size() == 2) {
      issues.add(
          IssueCode.HEADER_NAME, 1, "columns " + table.header() + " taken as time and value");
      time = 0;
      value = 1;
    } else if (value < 0) {
      issues.add(IssueCode.NO_VALUE_COLUMN, 1, "has no column 'value' among " + table.header());
    }
    Sample sample = new SeriesReader(table, cell, issues, time, value).read(true);
    return new Sample(
        cell,
        sample.file(),
        sample.runs(),
        sample.failures(),
        InnerValuesReader.read(folder.resolve(cell.innerFile()), issues),
        sample.printedUnit());
  }

  private void add(Sample sample, IssueCollector issues) {
    Sample earlier = samples.putIfAbsent(sample.cell(), sample);
    if (earlier != null) {
      issues.add(
          IssueCode.SECOND_FILE,
          0,
          sample.cell() + " was already read from " + earlier.file() + "; left out");
    }
  }

  private void attach(Failure failure) {
    samples.merge(
        failure.cell(),
        new Sample(
            failure.cell(),
            failure.cell().file(),
            List.of(),
            List.of(failure),
            Map.of(),
            java.util.OptionalDouble.empty()),
        (sample, failed) -> {
          List<Failure> all = new ArrayList<>(sample.failures());
          all.add(failure);
          return new Sample(
              sample.cell(),
              sample.file(),
              sample.runs(),
              all,
              sample.inner(),
              sample.printedUnit());
        });
  }

  /** A description with what the user tells about units put first. */
  private Description told(Description known) {
    List<Benchmark> benchmarks =
        known.benchmarks().stream()
            .map(benchmark -> options.units().getOrDefault(benchmark.id(), benchmark))
            .toList();
    return new Description(
        known.campaign(),
        known.facts(),
        benchmarks,
        known.platforms(),
        known.notApplicable(),
        known.incomparable());
  }

  private Description bare() {
    Set<String> benchmarks = new TreeSet<>();
    Set<String> platforms = new TreeSet<>();
    samples
        .keySet()
        .forEach(
            cell -> {
              benchmarks.add(cell.benchmark());
              platforms.add(cell.platform());
            });
    String name = name(folder.toAbsolutePath().normalize());
    return new Description(
        Campaign.bare(name),
        Map.of(),
        benchmarks.stream().map(this::benchmark).toList(),
        platforms.stream().map(Platform::named).toList(),
        Map.of());
  }

  private Benchmark benchmark(String id) {
    Benchmark column = mapped.get(id);
    return column != null ? column : options.benchmark(id);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
