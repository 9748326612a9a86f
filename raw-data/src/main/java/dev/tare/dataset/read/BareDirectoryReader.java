package dev.tare.dataset.read;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.naming.NamedSeries;
import dev.tare.dataset.read.naming.SeriesNaming;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a directory of files of any known formats. Directories below it are read only where the
 * directories above them hold nothing, as deep as necessary.
 */
public final class BareDirectoryReader {

  private final Path directory;
  private final ReadOptions options;
  private final FileReader files;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<DataIssue> issues = new ArrayList<>();

  private BareDirectoryReader(Path directory, ReadOptions options) {
    this.directory = directory;
    this.options = options;
    this.files = new FileReader(options);
  }

  public static BareDirectory read(Path directory, ReadOptions options) {
    return new BareDirectoryReader(directory, options).read();
  }

  private BareDirectory read() {
    CandidateFiles candidates = CandidateFiles.in(directory);
    readUntilFound(candidates);
    options.mapping().ifPresent(mapping -> Filters.requireColumns(mapping, files.files()));
    SeriesNaming.Naming naming = SeriesNaming.of(files.series(), options);
    Map<Cell, List<NamedSeries>> cells = cells(SameFiles.without(naming.series()));
    List<NamedSeries> series = cells.values().stream().flatMap(List::stream).toList();
    List<Sample> samples = samples(cells);
    tellLinks(candidates);
    leftOut.addAll(files.leftOut());
    Description description =
        BareDescription.of(directory, benchmarks(series), series, samples, files, options);
    files.files().forEach(file -> issues.addAll(file.issues().list()));
    issues.addAll(AcceleratorNotes.of(directory, platforms(cells), description.facts()));
    issues.sort(Comparator.comparing(DataIssue::file).thenComparingLong(DataIssue::line));
    Dataset dataset = new Dataset(description, samples, issues);
    return new BareDirectory(dataset, series, leftOut, naming.questions(), files.names());
  }

  /**
   * Reads level after level, but nothing below files that hold something and no copies of them, and
   * what the mapping names anywhere.
   */
  private void readUntilFound(CandidateFiles candidates) {
    List<String> below = new ArrayList<>();
    for (List<String> level : candidates.byDepth().values()) {
      FoundPlaces found = FoundPlaces.of(files.namesWithSomething(), level);
      for (String name : level) {
        if (isMapped(name) || !found.cover(name)) {
          files.read(new SourceFile(directory, name));
        } else {
          below.add(name);
        }
      }
    }
    tell(below, candidates.datasets());
  }

  private boolean isMapped(String name) {
    return options.mapping().filter(mapping -> mapping.names(name)).isPresent();
  }

  private void tell(List<String> below, List<String> datasets) {
    Map<String, Long> directories =
        below.stream()
            .map(name -> name.substring(0, name.lastIndexOf('/')))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    if (!directories.isEmpty()) {
      leftOut.add(
          new LeftOut(
              "directory",
              List.copyOf(directories.keySet()),
              "not read beside the files above; import one by itself, or name its files in a mapping",
              false));
    }
    if (!datasets.isEmpty()) {
      leftOut.add(new LeftOut("Tare dataset", datasets, "not read; analyze each by itself", false));
    }
  }

  private void tellLinks(CandidateFiles candidates) {
    if (!candidates.links().isEmpty()) {
      leftOut.add(
          new LeftOut(
              "link", candidates.links(), "links are not followed; copy the file itself", true));
    }
  }

  private static Map<Cell, List<NamedSeries>> cells(List<NamedSeries> series) {
    Map<Cell, List<NamedSeries>> cells =
        series.stream()
            .collect(Collectors.groupingBy(NamedSeries::cell, TreeMap::new, Collectors.toList()));
    cells.replaceAll((cell, all) -> SessionMerger.numbered(all));
    return cells;
  }

  private static Set<String> platforms(Map<Cell, List<NamedSeries>> cells) {
    return cells.keySet().stream().map(Cell::platform).collect(Collectors.toSet());
  }

  private List<Sample> samples(Map<Cell, List<NamedSeries>> cells) {
    Map<Cell, Sample> samples = new TreeMap<>();
    cells.forEach((cell, all) -> samples.put(cell, SessionMerger.merge(all)));
    cells.values().forEach(this::tellSeveral);
    FailuresReader.read(directory, issues).stream()
        .collect(Collectors.groupingBy(Failure::cell))
        .forEach(
            (cell, failed) ->
                samples.put(cell, samples.getOrDefault(cell, Sample.empty(cell)).with(failed)));
    return List.copyOf(samples.values());
  }

  private void tellSeveral(List<NamedSeries> series) {
    if (series.size() > 1) {
      String as = SessionMerger.areSessions(series) ? "sessions" : "runs";
      issues.add(
          new DataIssue(
              IssueCode.SEVERAL_FILES,
              series.get(0).file().name(),
              0,
              series.get(0).cell()
                  + " has "
                  + series.size()
                  + " series, read as its "
                  + as
                  + ": "
                  + SessionMerger.files(series)));
    }
  }

  /** One benchmark for each id, with all that its series state. */
  private static Collection<Benchmark> benchmarks(List<NamedSeries> series) {
    Map<String, Benchmark> byId = new TreeMap<>();
    series.forEach(
        one ->
            byId.merge(
                one.benchmark().id(),
                one.benchmark(),
                (first, next) ->
                    new Benchmark(
                        first.id(),
                        Stream.of(first.title(), next.title())
                            .filter(title -> !title.equals(first.id()))
                            .findFirst()
                            .orElse(first.title()),
                        first.unit().or(next::unit),
                        first.better().or(next::better))));
    return byId.values();
  }
}
