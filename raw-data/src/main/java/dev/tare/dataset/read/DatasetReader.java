package dev.tare.dataset.read;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.SealVerifier;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.SourceFormats;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceDirectory;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the directory of a campaign, or a bare directory of files in any known format;
 * subdirectories are ignored.
 */
public final class DatasetReader {

  private final Path directory;
  private final ReadOptions options;
  private final Map<Cell, Sample> samples = new TreeMap<>();
  private final List<SourceContent> contents = new ArrayList<>();
  private final Map<String, Benchmark> known = new TreeMap<>();
  private final List<DataIssue> issues = new ArrayList<>();

  private DatasetReader(Path directory, ReadOptions options) {
    this.directory = directory;
    this.options = options;
  }

  public static Dataset read(Path directory) {
    return read(directory, ReadOptions.NONE);
  }

  public static Dataset read(Path directory, ReadOptions options) {
    return new DatasetReader(directory, options).read();
  }

  private Dataset read() {
    Optional<DataPackage> described = DataPackage.read(directory);
    SourceDirectory.files(directory).forEach(this::read);
    FailuresReader.read(directory, issues).forEach(this::add);
    if (samples.isEmpty() && described.isEmpty()) {
      throw nothingFound();
    }
    described.ifPresent(
        found -> {
          issues.addAll(0, found.issues());
          issues.addAll(SealVerifier.check(directory, found));
        });
    Description description =
        described
            .map(found -> withStatedUnits(found.description()))
            .orElseGet(() -> BareDescription.of(directory, samples.keySet(), known, contents));
    issues.addAll(AcceleratorNotes.of(directory, platforms(), description.facts()));
    issues.sort(Comparator.comparing(DataIssue::file).thenComparingLong(DataIssue::line));
    return new Dataset(description, List.copyOf(samples.values()), issues);
  }

  private Set<String> platforms() {
    return samples.keySet().stream().map(Cell::platform).collect(Collectors.toSet());
  }

  private void read(SourceFile file) {
    Optional<SourceFormat> format = SourceFormats.of(file);
    if (format.isPresent()) {
      SourceContent content = format.get().read(file, options);
      contents.add(content);
      content.series().forEach(series -> add(series, file));
    } else if (file.baseName().endsWith(".csv")) {
      file.issues()
          .add(
              IssueCode.UNKNOWN_FILE,
              0,
              "not named <platform>-<benchmark>.csv, and in no other known format; left out");
    }
    issues.addAll(file.issues().list());
  }

  private void add(SourceSeries series, SourceFile file) {
    Optional<Cell> cell = SeriesNaming.cell(file, series);
    if (cell.isEmpty()) {
      file.issues()
          .add(
              IssueCode.NO_PLATFORM,
              0,
              "no platform; name it under 'platforms' in the mapping file");
      return;
    }
    known.putIfAbsent(cell.get().benchmark(), SeriesNaming.benchmark(cell.get(), series, options));
    add(SeriesNaming.sample(cell.get(), file, series), file);
  }

  private void add(Sample sample, SourceFile file) {
    Sample earlier = samples.putIfAbsent(sample.cell(), sample);
    if (earlier != null) {
      file.issues()
          .add(
              IssueCode.SECOND_FILE,
              0,
              sample.cell() + " was already read from " + earlier.file() + "; left out");
    }
  }

  private void add(Failure failure) {
    samples.compute(
        failure.cell(),
        (cell, sample) -> (sample == null ? Sample.empty(cell) : sample).with(failure));
  }

  private InputException nothingFound() {
    String first =
        issues.stream()
            .max(Comparator.comparing(issue -> issue.code().severity()))
            .map(issue -> "; first issue: " + issue)
            .orElse("");
    return new InputException(
        directory + ": no benchmark values found; known files: " + SourceFormats.titles() + first);
  }

  /** The description with the units that the user states in place of its own. */
  private Description withStatedUnits(Description description) {
    return description.withBenchmarks(
        description.benchmarks().stream()
            .map(benchmark -> options.units().getOrDefault(benchmark.id(), benchmark))
            .toList());
  }
}
