package dev.tare.report.background;

import dev.tare.analyzer.code.LintCode;
import dev.tare.report.model.Section;
import dev.tare.report.model.Section.Definition;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section on what was measured, and the one on what is generally known about it. */
public final class BackgroundSections {

  private final ReportContext context;
  private final Messages messages;
  private final List<PlatformBackground> platforms;
  private final List<BenchmarkBackground> benchmarks;

  private BackgroundSections(ReportContext context) {
    this.context = context;
    messages = context.messages();
    platforms =
        context.analysis().platforms().stream()
            .map(platform -> new PlatformBackground(context, platform))
            .toList();
    benchmarks =
        context.analysis().benchmarks().stream()
            .map(benchmark -> new BenchmarkBackground(context, benchmark))
            .filter(benchmark -> benchmark.key().isPresent())
            .toList();
  }

  /** What lies between program and processor. */
  public static Optional<Section> platforms(ReportContext context) {
    return new BackgroundSections(context).tables();
  }

  /** General knowledge, a paragraph each. */
  public static Optional<Section> background(ReportContext context) {
    return new BackgroundSections(context).paragraphs();
  }

  private Optional<Section> tables() {
    Table table = platformTable();
    return table.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "platforms",
                messages.text("background.platforms"),
                List.of(messages.text("background.platforms.intro")),
                List.of(),
                List.of(table),
                List.of()));
  }

  private Table platformTable() {
    List<List<String>> rows =
        platforms.stream()
            .flatMap(
                one ->
                    one.between().stream().map(line -> List.of(one.title(), line, one.recorded())))
            .toList();
    boolean recorded = rows.stream().anyMatch(row -> !row.get(2).equals(ReportContext.NOTHING));
    int columns = recorded ? 3 : 2;
    return table(
        "background.platforms.caption",
        List.of("page.platform", "background.platforms.between", "background.platforms.recorded")
            .subList(0, columns),
        rows.stream().map(row -> row.subList(0, columns)).toList());
  }

  private Table table(String caption, List<String> columns, List<List<String>> rows) {
    return new Table(
        messages.text(caption),
        columns.stream().map(key -> new TableColumn(messages.text(key), false)).toList(),
        rows);
  }

  private Optional<Section> paragraphs() {
    List<Definition> entries = new ArrayList<>(ofPlatforms());
    nested().ifPresent(entries::add);
    benchmarks.forEach(one -> entries.add(entry(one)));
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "background",
                messages.text("background.heading"),
                List.of(messages.text("background.intro")),
                entries,
                List.of(),
                List.of()));
  }

  /** Platforms with the same paragraph are named together. */
  private List<Definition> ofPlatforms() {
    Map<String, Definition> entries = new LinkedHashMap<>();
    for (PlatformBackground one : platforms) {
      one.key()
          .ifPresent(
              key ->
                  entries.merge(
                      key,
                      new Definition(
                          one.title(),
                          one.paragraph(),
                          Optional.of(PlatformBackground.anchor(key))),
                      (a, b) -> new Definition(a.term() + " · " + b.term(), a.text(), a.anchor())));
    }
    return List.copyOf(entries.values());
  }

  private Definition entry(BenchmarkBackground one) {
    return new Definition(
        context.benchmark(one.benchmark().id()),
        one.paragraph(),
        one.key().map(PlatformBackground::anchor));
  }

  private Optional<Definition> nested() {
    return context.analysis().lint().stream()
        .filter(lint -> lint.code() == LintCode.NESTED_HOST)
        .findFirst()
        .map(
            lint ->
                new Definition(
                    messages.text("background.nested.title"),
                    messages.text("background.nested.text"),
                    Optional.of("background-nested")));
  }
}
