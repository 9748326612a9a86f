package dev.tare.report.pdf;

import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Section;
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

/** The document in reading order: title, abstract, contents, sections, appendices. */
final class DocumentWriter implements WrittenDocument {

  private final ReportModel report;
  private final PageFormat format;
  private final Messages messages;
  private final Tag document = Tag.document();
  private final FrontMatter front;
  private final BenchmarkWriter benchmarks;
  private final SectionWriter sections;
  private final List<PageBlock> first = new ArrayList<>();
  private final List<PageBlock> body = new ArrayList<>();
  private final AppendixWriter appendices;

  DocumentWriter(
      ReportModel report, List<Attachment> attachments, PageFormat format, Messages messages) {
    this.report = report;
    this.format = format;
    this.messages = messages;
    Numbering numbering = Numbering.of(report, messages);
    TableWriter tables = new TableWriter(numbering);
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
    regions.add(Region.of(body));
    regions.addAll(appendices.regions());
    return regions;
  }

  private List<OutlineMark> marks() {
    List<OutlineMark> marks = new ArrayList<>();
    body.forEach(block -> block.mark().ifPresent(marks::add));
    appendices
        .regions()
        .forEach(region -> region.head().flatMap(PageBlock::mark).ifPresent(marks::add));
    marks.removeIf(mark -> mark.level() > 1);
    return marks;
  }

  /** The first page. */
  private void first() {
    first.addAll(FrontMatter.title(report, document, format.width()));
    first.addAll(front.summary(section(report.digest().anchor())));
  }

  private void body() {
    body.addAll(front.overview(section(report.overview().anchor())));
    body.addAll(front.findings(section(report.summary().anchor())));
    report
        .history()
        .ifPresent(nights -> body.addAll(benchmarks.of(nights, section(nights.anchor()))));
    report.benchmarks().forEach(this::benchmark);
    report.host().ifPresent(host -> body.addAll(benchmarks.of(host, section(host.id()))));
    report
        .expectations()
        .ifPresent(
            expected ->
                add(
                    expected.anchor(),
                    expected.heading(),
                    section -> sections.of(expected, section)));
    report
        .warnings()
        .ifPresent(
            warnings ->
                add(
                    warnings.anchor(),
                    warnings.heading(),
                    section -> sections.of(warnings, section)));
    report.failures().ifPresent(this::failures);
  }

  private void benchmark(BenchmarkSection benchmark) {
    body.addAll(benchmarks.of(benchmark, section(benchmark.anchor())));
  }

  private void failures(Section failures) {
    add(failures.anchor(), failures.heading(), section -> sections.of(failures, section));
  }

  private void add(String anchor, String heading, Content content) {
    SectionBlocks section = section(anchor);
    body.add(section.heading(heading));
    body.addAll(content.of(section));
  }

  private SectionBlocks section(String anchor) {
    return new SectionBlocks(document.child("Sect"), anchor, format.width());
  }

  /** What stands below a heading. */
  private interface Content {
    List<PageBlock> of(SectionBlocks section);
  }
}
