package dev.tare.report.pdf;

import dev.tare.report.model.Expectations;
import dev.tare.report.model.Figure;
import dev.tare.report.model.HistorySection;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Section;
import dev.tare.report.model.Table;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of figures and tables, in the order in which the document has them. */
final class Numbering {

  /** Of tables of single runs, on a page. */
  private static final int CELLS = 300;

  private final Map<Object, Label> labels = new IdentityHashMap<>();
  private final Map<String, Figure> explained = new HashMap<>();
  private final Messages messages;
  private int figures;
  private int tables;

  /**
   * What a figure or table is called, and where it is.
   *
   * @param continued what it is called where it goes on
   */
  record Label(String text, String continued, String anchor) {

    TextRun link(Typography type) {
      return type.link(text, anchor);
    }
  }

  private Numbering(Messages messages) {
    this.messages = messages;
  }

  static Numbering of(ChapterReport report, Messages messages) {
    Numbering numbering = new Numbering(messages);
    for (Chapter chapter : report.chapters()) {
      chapter.figures().forEach(numbering::figure);
      chapter.tables().forEach(numbering::table);
    }
    return numbering;
  }

  static Numbering of(ReportModel report, Messages messages) {
    Numbering numbering = new Numbering(messages);
    numbering.body(report);
    numbering.appendices(report);
    return numbering;
  }

  private void body(ReportModel report) {
    report.picture().ifPresent(this::figure);
    table(report.overview());
    report.history().ifPresent(this::history);
    report
        .benchmarks()
        .forEach(
            benchmark -> {
              benchmark.figures().forEach(this::figure);
              benchmark.parts().ifPresent(parts -> table(parts.table()));
            });
    report.host().ifPresent(this::figure);
    report
        .expectations()
        .map(Expectations::results)
        .ifPresent(results -> results.forEach(result -> table(result.clauses())));
    report.failures().map(Section::tables).ifPresent(list -> list.forEach(this::table));
  }

  private void appendices(ReportModel report) {
    report.benchmarks().forEach(benchmark -> benchmark.printed().ifPresent(this::table));
    report.benchmarks().forEach(benchmark -> table(benchmark.numbers()));
    runs(report.benchmarks().stream().flatMap(benchmark -> benchmark.values().stream()).toList());
    report.environment().map(Section::tables).ifPresent(list -> list.forEach(this::table));
    report.method().tables().forEach(this::table);
    report.platforms().map(Section::tables).ifPresent(list -> list.forEach(this::table));
    report.background().map(Section::tables).ifPresent(list -> list.forEach(this::table));
  }

  /** If they fit on a page. */
  private void runs(List<Table> values) {
    int cells =
        values.stream().mapToInt(table -> table.rows().size() * table.columns().size()).sum();
    if (cells <= CELLS) {
      values.forEach(this::table);
    }
  }

  /** Whether the document has it. */
  boolean has(Object figureOrTable) {
    return labels.containsKey(figureOrTable);
  }

  Label of(Object figureOrTable) {
    return labels.get(figureOrTable);
  }

  /** An earlier figure with the same caption. */
  Optional<Label> alike(Figure figure) {
    Figure first = explained.get(figure.caption());
    return figure.caption().isEmpty() || first == figure
        ? Optional.empty()
        : Optional.of(of(first));
  }

  List<Label> of(HistorySection section) {
    List<Label> all = new ArrayList<>(List.of(of(section.table())));
    section.figures().forEach(figure -> all.add(of(figure)));
    return all;
  }

  private void history(HistorySection section) {
    table(section.table());
    section.figures().forEach(this::figure);
  }

  private void figure(Figure figure) {
    figures++;
    add(figure, "figure", figures);
    explained.putIfAbsent(figure.caption(), figure);
  }

  private void table(Object table) {
    tables++;
    add(table, "table", tables);
  }

  private void add(Object what, String kind, int number) {
    String text = messages.text("pdf." + kind, Map.of("number", number));
    String continued = messages.text("pdf.continued", Map.of("label", text));
    labels.put(what, new Label(text, continued, kind + "-" + number));
  }
}
