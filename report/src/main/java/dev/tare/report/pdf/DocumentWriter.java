package dev.tare.report.pdf;

import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.ReportModel;
import dev.tare.report.pdf.draw.Attachment;
import dev.tare.report.pdf.draw.Places;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.PageFormat;
import dev.tare.report.pdf.layout.Region;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The document in reading order: title, abstract, contents, sections, appendices. */
final class DocumentWriter implements WrittenDocument {

  private static final int COLUMNS = 2;

  private final ReportModel report;
  private final PageFormat format;
  private final Messages messages;
  private final Tag document = Tag.document();
  private final FrontMatter front;
  private final BenchmarkWriter benchmarks;
  private final SectionWriter sections;
  private final List<PageBlock> first = new ArrayList<>();
  private final List<Region> body = new ArrayList<>();
  private final AppendixWriter appendices;

  DocumentWriter(
      ReportModel report, List<Attachment> attachments, PageFormat format, Messages messages) {
    this.report = report;
    this.format = format;
    this.messages = messages;
    Numbering numbering = Numbering.of(report, messages);
    TableWriter tables = new TableWriter(numbering, messages);
    CrossReferences references = new CrossReferences(numbering, messages);
    FigureWriter figures = new FigureWriter(format, references);
    front = new FrontMatter(report, references, figures);
    benchmarks = new BenchmarkWriter(messages, references, figures, tables);
    sections = new SectionWriter(tables);
    appendices = new AppendixWriter(report, format, messages, tables, document);
    first();
    body();
    appendices.write(attachments);
  }

  @Override
  public List<Region> regions(Places places) {
    ContentsTable contents = new ContentsTable(messages.text("pdf.contents"), places);
    List<Region> regions = new ArrayList<>();
    regions.add(Region.of(first));
    regions.add(contents.of(marks(), section("contents"), format.column(2)));
    regions.addAll(body);
    regions.addAll(appendices.regions());
    return regions;
  }

  /** The sections after the first page. */
  private List<OutlineMark> marks() {
    return Stream.concat(body.stream(), appendices.regions().stream())
        .flatMap(region -> Stream.concat(region.head().stream(), region.blocks().stream()))
        .flatMap(block -> block.mark().stream())
        .filter(mark -> mark.level() == 1)
        .toList();
  }

  /** The first page. */
  private void first() {
    first.addAll(FrontMatter.title(report, document, format.width()));
    first.addAll(front.summary(section(report.digest().anchor())));
  }

  private void body() {
    List<PageBlock> beginning = new ArrayList<>(front.findings(section(report.summary().anchor())));
    beginning.addAll(front.overview(section(report.overview().anchor())));
    report
        .history()
        .ifPresent(nights -> beginning.addAll(benchmarks.of(nights, section(nights.anchor()))));
    body.add(Region.of(beginning));
    report.benchmarks().forEach(this::benchmark);
    body.add(Region.of(end()));
  }

  /** Text and figures in two columns. */
  private void benchmark(BenchmarkSection benchmark) {
    SectionBlocks section = section(benchmark.anchor());
    PageBlock head = section.heading(benchmark.heading());
    List<PageBlock> blocks = benchmarks.of(benchmark, section.in(format.column(COLUMNS)));
    body.add(new Region(COLUMNS, Optional.of(head), blocks));
    body.add(Region.of(benchmarks.parts(benchmark, section)));
  }

  /** The host's figure is last: nothing follows that would have to wait for it. */
  private List<PageBlock> end() {
    List<PageBlock> blocks = new ArrayList<>();
    report
        .expectations()
        .ifPresent(
            expected ->
                blocks.addAll(
                    titled(
                        expected.anchor(),
                        expected.heading(),
                        section -> sections.of(expected, section))));
    report
        .warnings()
        .ifPresent(
            warnings ->
                blocks.addAll(
                    titled(
                        warnings.anchor(),
                        warnings.heading(),
                        section -> sections.of(warnings, section))));
    report
        .failures()
        .ifPresent(
            failures ->
                blocks.addAll(
                    titled(
                        failures.anchor(),
                        failures.heading(),
                        section -> sections.of(failures, section))));
    report.host().ifPresent(host -> blocks.addAll(benchmarks.of(host, section(host.id()))));
    return blocks;
  }

  private List<PageBlock> titled(String anchor, String heading, Content content) {
    SectionBlocks section = section(anchor);
    List<PageBlock> blocks = new ArrayList<>(List.of(section.heading(heading)));
    blocks.addAll(content.of(section));
    return blocks;
  }

  private SectionBlocks section(String anchor) {
    return new SectionBlocks(document.child("Sect"), anchor, format.width());
  }

  /** What stands below a heading. */
  private interface Content {
    List<PageBlock> of(SectionBlocks section);
  }
}
