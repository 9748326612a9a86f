package dev.tare.report.pdf;

import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.DataFile;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Section;
import dev.tare.report.pdf.TableWriter.Titled;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.pdf.layout.ColumnWidths;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Region;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.TableType;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is looked up, not read: in small type and columns. */
final class AppendixWriter {

  private static final int MOST = 3;

  private final ReportModel report;
  private final PageFormat format;
  private final Messages messages;
  private final TableWriter tables;
  private final SectionWriter sections;
  private final Tag document;
  private final List<Region> regions = new ArrayList<>();
  private char letter = 'A';

  AppendixWriter(
      ReportModel report, PageFormat format, Messages messages, TableWriter tables, Tag document) {
    this.report = report;
    this.format = format;
    this.messages = messages;
    this.tables = tables;
    this.document = document;
    sections = new SectionWriter(tables);
  }

  List<Region> regions() {
    return regions;
  }

  void write(List<Attachment> attachments) {
    findings();
    samples();
    report.environment().ifPresent(environment -> section(environment, 2));
    section(report.method(), 2);
    report.platforms().ifPresent(platforms -> section(platforms, 1));
    report.background().ifPresent(background -> section(background, 2));
    reproduce(attachments);
  }

  /** Less important findings. */
  private void findings() {
    if (!report.summary().more().isEmpty()) {
      SectionBlocks section = section(report.summary().anchor() + "-more");
      PageBlock head = heading(section, report.summary().moreTitle());
      add(2, head, StatementWriter.of(report.summary().more(), section.in(format.column(2))));
    }
  }

  private void samples() {
    if (!report.benchmarks().isEmpty()) {
      samples(report.benchmarks());
    }
  }

  private void samples(List<BenchmarkSection> benchmarks) {
    SectionBlocks section = section("samples");
    List<PageBlock> blocks = new ArrayList<>();
    String comparisons = messages.text("html.comparisons");
    List<Titled> compared = new ArrayList<>();
    List<Titled> described = new ArrayList<>();
    for (BenchmarkSection one : benchmarks) {
      one.printed()
          .map(table -> new Titled(one.heading() + ", " + comparisons, table, table.caption()))
          .ifPresent(compared::add);
      described.add(new Titled(one.heading() + ", " + one.numbers().caption(), one.numbers(), ""));
    }
    blocks.addAll(tables.alike(compared, section));
    blocks.addAll(tables.alike(described, section));
    boolean runs = benchmarks.stream().flatMap(one -> one.values().stream()).allMatch(tables::has);
    if (!runs) {
      blocks.add(section.text(8, Typography.SMALL.paragraph(messages.text("pdf.runs"))));
    }
    add(1, heading(section, messages.text(runs ? "pdf.samples" : "pdf.numbers")), blocks);
    if (runs) {
      runs(benchmarks, section);
    }
  }

  /** Neighbours that are narrow enough share their columns. */
  private void runs(List<BenchmarkSection> benchmarks, SectionBlocks section) {
    int columns = 0;
    List<PageBlock> blocks = new ArrayList<>();
    for (BenchmarkSection benchmark : benchmarks) {
      int wanted = columns(benchmark);
      if (wanted != columns && !blocks.isEmpty()) {
        regions.add(new Region(columns, Optional.empty(), blocks));
        blocks = new ArrayList<>();
      }
      columns = wanted;
      blocks.addAll(runs(benchmark, section.in(format.column(columns))));
    }
    regions.add(new Region(columns, Optional.empty(), blocks));
  }

  private List<PageBlock> runs(BenchmarkSection benchmark, SectionBlocks section) {
    String title = benchmark.heading() + ", " + messages.text("html.values");
    List<PageBlock> blocks = new ArrayList<>();
    benchmark.values().ifPresent(table -> blocks.addAll(tables.of(table, title, section)));
    if (!benchmark.files().isEmpty()) {
      String files =
          benchmark.files().stream().map(DataFile::file).collect(Collectors.joining(", "));
      String text = benchmark.heading() + ", " + messages.text("html.allRuns") + ": " + files;
      blocks.add(section.text(6, Typography.SMALL.paragraph(text)));
    }
    return blocks;
  }

  /** As many as its table of runs allows. */
  private int columns(BenchmarkSection benchmark) {
    double width =
        benchmark
            .values()
            .map(table -> ColumnWidths.of(table, format.width(), TableType.FINE).total())
            .orElse(0.0);
    int columns = MOST;
    while (columns > 1 && width > format.column(columns)) {
      columns--;
    }
    return columns;
  }

  private void section(Section of, int columns) {
    SectionBlocks section = section(of.anchor());
    add(
        columns,
        heading(section, of.heading()),
        sections.of(of, section.in(format.column(columns))));
  }

  /** Ends with what the document is made of. */
  private void reproduce(List<Attachment> attachments) {
    SectionBlocks section = section(report.reproduce().anchor());
    SectionBlocks narrow = section.in(format.column(2));
    List<PageBlock> blocks = new ArrayList<>(sections.of(report.reproduce(), narrow));
    blocks.addAll(embedded(attachments, narrow));
    blocks.add(blocks.remove(blocks.size() - 1).keptWithNext());
    blocks.add(narrow.text(5, Typography.SMALL.paragraph(report.footer())));
    add(2, heading(section, report.reproduce().heading()), blocks);
  }

  private List<PageBlock> embedded(List<Attachment> attachments, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    for (boolean large : new boolean[] {false, true}) {
      List<Attachment> some =
          attachments.stream().filter(one -> one.isTooLarge() == large).toList();
      if (!some.isEmpty()) {
        String files = some.stream().map(this::described).collect(Collectors.joining(", "));
        String text =
            messages.text(large ? "pdf.files.large" : "pdf.files", Map.of("files", files));
        blocks.add(section.text(5, Typography.BODY.paragraph(text)));
      }
    }
    return blocks;
  }

  private String described(Attachment attachment) {
    return attachment.name() + " (" + messages.text("pdf.file." + attachment.name()) + ")";
  }

  private void add(int columns, PageBlock head, List<PageBlock> blocks) {
    regions.add(new Region(columns, Optional.of(head), blocks));
  }

  private PageBlock heading(SectionBlocks section, String title) {
    return section.heading(
        messages.text("pdf.appendix", Map.of("letter", "" + letter++, "title", title)));
  }

  private SectionBlocks section(String anchor) {
    return new SectionBlocks(document.child("Sect"), anchor, format.width(), TableType.FINE);
  }
}
