package dev.tare.dataset.read;

import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.SealVerifier;
import dev.tare.dataset.datapackage.ThinnedFiles;
import dev.tare.dataset.format.SourceFormats;
import dev.tare.dataset.source.ReadOptions;
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
 * Reads a campaign or imported dataset, whose subdirectories are ignored, also one in a bag, or a
 * bare directory of files in any known format.
 */
public final class DatasetReader {

  private final Path directory;
  private final ReadOptions options;
  private final boolean trusted;
  private final Map<Cell, Sample> samples = new TreeMap<>();
  private final List<DataIssue> issues = new ArrayList<>();

  private DatasetReader(Path directory, ReadOptions options, boolean trusted) {
    this.directory = directory;
    this.options = options;
    this.trusted = trusted;
  }

  public static Dataset read(Path directory) {
    return read(directory, ReadOptions.NONE);
  }

  /** Reads a directory, or a bag in place. */
  public static Dataset read(Path campaign, ReadOptions options) {
    return OpenCampaign.read(campaign, directory -> readDirectory(directory, options, false));
  }

  /** Reads a dataset that this process has just sealed: its files are not hashed once more. */
  public static Dataset readSealed(Path directory) {
    return readDirectory(directory, ReadOptions.NONE, true);
  }

  private static Dataset readDirectory(Path directory, ReadOptions options, boolean trusted) {
    return DataPackage.read(directory)
        .map(described -> new DatasetReader(directory, options, trusted).read(described))
        .orElseGet(() -> bare(directory, options));
  }

  private static Dataset bare(Path directory, ReadOptions options) {
    Dataset dataset = BareDirectoryReader.read(directory, options).requireValues(directory);
    return LostDescription.of(directory).map(lost -> dataset.with(List.of(lost))).orElse(dataset);
  }

  private Dataset read(DataPackage described) {
    List<SourceFile> files = SourceDirectory.files(directory);
    files.parallelStream().map(this::samples).toList().stream()
        .flatMap(List::stream)
        .forEach(sample -> samples.putIfAbsent(sample.cell(), sample));
    files.forEach(file -> issues.addAll(file.issues().list()));
    FailuresReader.read(directory, issues).stream()
        .collect(Collectors.groupingBy(Failure::cell))
        .forEach(this::add);
    issues.addAll(0, described.issues());
    if (!trusted) {
      issues.addAll(ThinnedFiles.explain(directory, SealVerifier.check(directory, described)));
    }
    Description description = withStatedUnits(described.description());
    issues.addAll(AcceleratorNotes.of(directory, platforms(), description.facts()));
    if (description.campaign().source() == CampaignSource.COLLECTED) {
      samples.replaceAll((cell, sample) -> RepeatedRuns.without(sample, issues));
      PlannedCount.check(described, samples.values()).ifPresent(issues::add);
    }
    issues.sort(Comparator.comparing(DataIssue::file).thenComparingLong(DataIssue::line));
    return new Dataset(description, List.copyOf(samples.values()), issues);
  }

  private Set<String> platforms() {
    return samples.keySet().stream().map(Cell::platform).collect(Collectors.toSet());
  }

  /** The series of a file, whose issues it collects. */
  private List<Sample> samples(SourceFile file) {
    Optional<Cell> cell = Cell.ofFile(file.baseName());
    Optional<SourceFormat> format = cell.flatMap(one -> SourceFormats.of(file));
    if (format.isEmpty() && file.baseName().endsWith(".csv")) {
      file.issues()
          .add(IssueCode.UNKNOWN_FILE, 0, "not named <platform>-<benchmark>.csv; left out");
    }
    return format.stream()
        .flatMap(one -> one.read(file, options).series().stream())
        .map(series -> sample(cell.orElseThrow(), file, series))
        .toList();
  }

  private static Sample sample(Cell cell, SourceFile file, SourceSeries series) {
    List<Failure> failures =
        series.failures().stream()
            .map(
                failed ->
                    new Failure(
                        cell,
                        failed.run(),
                        failed.time(),
                        failed.reason(),
                        failed.exit(),
                        Optional.empty(),
                        file.name(),
                        failed.line()))
            .toList();
    return new Sample(
        cell, file.name(), series.runs(), failures, series.inner(), series.printedUnit());
  }

  private void add(Cell cell, List<Failure> failures) {
    samples.put(cell, samples.getOrDefault(cell, Sample.empty(cell)).with(failures));
  }

  /** The description with the units that the user states in place of its own. */
  private Description withStatedUnits(Description description) {
    return description.withBenchmarks(
        description.benchmarks().stream()
            .map(benchmark -> options.units().getOrDefault(benchmark.id(), benchmark))
            .toList());
  }
}
