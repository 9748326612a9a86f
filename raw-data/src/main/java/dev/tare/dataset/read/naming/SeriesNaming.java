package dev.tare.dataset.read.naming;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.SeriesMapping;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.ValueMeaning;
import dev.tare.dataset.table.cell.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives the series of a directory their cells: by the mapping, else by the names that the files
 * state, else by the names of files and directories. What none of them tells becomes a question.
 */
public final class SeriesNaming {

  private final ReadOptions options;
  private final Optional<Mapping> mapping;
  private final DirectoryNames directories;
  private final List<Question> questions = new ArrayList<>();

  private SeriesNaming(List<FoundSeries> found, ReadOptions options) {
    this.options = options;
    this.mapping = options.mapping();
    this.directories = new DirectoryNames(found.stream().map(FoundSeries::file).toList());
  }

  /**
   * The series with their cells, and what must be asked.
   *
   * @param series those that have a cell
   * @param questions about the others
   */
  public record Naming(List<NamedSeries> series, List<Question> questions) {}

  public static Naming of(List<FoundSeries> found, ReadOptions options) {
    return new SeriesNaming(found, options).name(found);
  }

  private Naming name(List<FoundSeries> found) {
    List<SeriesDraft> drafts =
        found.stream().map(this::draft).filter(draft -> !draft.isSkipped()).toList();
    drafts = BenchmarkNames.of(onlyFile(drafts));
    Set<String> listed = mapping.map(one -> one.platforms().keySet()).orElse(Set.of());
    drafts = NameCollisions.without(drafts, questions);
    drafts = OneNameForSeveral.without(drafts, listed, questions);
    List<NamedSeries> named = new ArrayList<>();
    for (SeriesDraft draft : drafts) {
      Optional<Cell> cell = cell(draft);
      cell.ifPresentOrElse(one -> named.add(named(draft, one)), () -> ask(draft));
    }
    return new Naming(named, questions.stream().distinct().toList());
  }

  private SeriesDraft draft(FoundSeries found) {
    Optional<SeriesMapping> stated = mapping.flatMap(one -> stated(found, one));
    Optional<PlatformName> platform = PlatformName.of(found, stated, mapping, directories);
    return new SeriesDraft(found, stated, platform, Optional.empty(), Optional.empty());
  }

  /** The first entry whose name and metric are those of a series. */
  private static Optional<SeriesMapping> stated(FoundSeries found, Mapping mapping) {
    SourceSeries.Label label = found.series().label();
    FileNameParts parts = FileNameParts.of(found.file().baseName());
    List<String> names =
        Stream.of(label.benchmark(), label.platform(), parts.rest(), Optional.of(parts.stem()))
            .flatMap(Optional::stream)
            .toList();
    return mapping.series().stream()
        .filter(entry -> entry.name().map(names::contains).orElse(true))
        .filter(entry -> entry.metric().isEmpty() || entry.metric().equals(label.metric()))
        .findFirst();
  }

  /** A single file whose platform nothing tells, in a directory without others, names it. */
  private static List<SeriesDraft> onlyFile(List<SeriesDraft> drafts) {
    List<String> files = drafts.stream().map(draft -> draft.file().name()).distinct().toList();
    boolean only =
        files.size() == 1
            && drafts.stream()
                .allMatch(d -> d.platform().isEmpty() && d.label().benchmark().isPresent());
    return only
        ? drafts.stream()
            .map(
                draft ->
                    draft.withPlatform(
                        new PlatformName(
                            FileNameParts.of(draft.file().baseName()).stem(),
                            NameOrigin.ONLY_FILE)))
            .toList()
        : drafts;
  }

  private static Optional<Cell> cell(SeriesDraft draft) {
    return draft
        .platform()
        .flatMap(name -> Slug.ofPlatform(name.text()))
        .flatMap(platform -> draft.benchmark().map(benchmark -> new Cell(platform, benchmark)));
  }

  private NamedSeries named(SeriesDraft draft, Cell cell) {
    FoundSeries found = draft.found();
    PlatformName platform = draft.platform().orElseThrow();
    return new NamedSeries(
        found.file(),
        found.format().title(),
        cell,
        platform.text(),
        platform.origin(),
        benchmark(draft, cell.benchmark()),
        session(draft),
        meaning(draft),
        found.series());
  }

  private static OptionalInt session(SeriesDraft draft) {
    OptionalInt ofSeries = draft.stated().map(SeriesMapping::session).orElse(OptionalInt.empty());
    return ofSeries.isPresent() ? ofSeries : draft.found().stated().session();
  }

  private static ValueMeaning meaning(SeriesDraft draft) {
    return draft
        .stated()
        .flatMap(SeriesMapping::meaning)
        .or(() -> draft.found().stated().meaning())
        .flatMap(ValueMeaning::of)
        .orElse(draft.found().series().meaning());
  }

  /** Unit and direction as the user or the file states, or as a classic table implies. */
  private Benchmark benchmark(SeriesDraft draft, String id) {
    SourceSeries series = draft.found().series();
    Benchmark stated = options.units().get(id);
    requireSameUnit(draft, stated);
    Benchmark known = KnownBenchmarks.find(id).orElseGet(() -> Benchmark.unknown(id));
    boolean classic =
        series.unit().isEmpty() ? ClassicTable.has(draft) : series.unit().equals(known.unit());
    String title =
        mapping
            .flatMap(one -> one.columnTitle(id))
            .orElse(classic && known.unit().isPresent() ? known.title() : draft.title().orElse(id));
    Benchmark benchmark =
        stated != null
            ? new Benchmark(id, title, stated.unit(), stated.better())
            : new Benchmark(
                id,
                title,
                series.unit().or(() -> classic ? known.unit() : Optional.empty()),
                series.better().or(() -> classic ? known.better() : Optional.empty()));
    Benchmark ofId =
        mapping.flatMap(one -> one.series(id)).map(one -> one.applyTo(benchmark)).orElse(benchmark);
    return draft.stated().map(entry -> entry.applyTo(ofId)).orElse(ofId);
  }

  /** Values are not converted, so a unit that the file states in another size is an error. */
  private static void requireSameUnit(SeriesDraft draft, Benchmark stated) {
    Optional<String> own = draft.found().series().unit();
    Optional<String> other = stated == null ? Optional.empty() : stated.unit();
    Optional<Unit> measured = own.flatMap(Unit::of);
    if (measured.isPresent()
        && other.flatMap(Unit::of).filter(unit -> !unit.equals(measured.get())).isPresent()) {
      throw new InputException(
          String.format(
              "--unit %s=%s: the values in %s are in %s; state %s",
              stated.id(), other.get(), draft.file().name(), own.get(), own.get()));
    }
  }

  private void ask(SeriesDraft draft) {
    SourceFile file = draft.file();
    boolean platform = draft.platform().isEmpty();
    String key = platform ? "platform" : "benchmark";
    file.issues()
        .add(
            IssueCode.NO_PLATFORM,
            0,
            "nothing tells the " + key + "; name it under 'files' in the mapping file; left out");
    String what =
        platform
            ? "which platform do its values belong to, such as native, docker or kvm?"
            : "what do its values measure, such as cpu or start?";
    String files = platform ? file.name() : numbered(draft);
    questions.add(
        new Question(
            files,
            what,
            "files",
            List.of("- file: " + YamlText.quoted(files), "  " + key + ": \"?\"  # or skip: true")));
  }

  /** The file, or all files whose names differ from its name in the number of a run only. */
  private static String numbered(SeriesDraft draft) {
    String file = draft.file().name();
    int slash = file.lastIndexOf('/') + 1;
    boolean number = draft.nameOfFile().filter(FileNameParts::isNumber).isPresent();
    return number
        ? file.substring(0, slash) + file.substring(slash).replaceFirst("\\d+", "*")
        : file;
  }
}
