package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import dev.tare.report.model.Digest;
import dev.tare.report.model.Overview;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.model.TitledReport;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the sections of the report in reading order. */
final class DocumentWriter {

  private final PageLayout layout;
  private final Headings headings;
  private final BenchmarkWriter benchmarks;
  private final SectionWriter sections;

  DocumentWriter(PageLayout layout, Messages messages) {
    this.layout = layout;
    headings = new Headings(layout.writer());
    benchmarks = new BenchmarkWriter(headings, messages, layout.writer());
    sections = new SectionWriter(headings);
  }

  /** The report on two campaigns. */
  void add(ChapterReport report) {
    title(report);
    report.chapters().forEach(chapter -> layout.add(blocks(chapter)));
    layout.add(List.of(PageBlock.of(18, Typography.SMALL.paragraph(report.footer()))));
  }

  private List<PageBlock> blocks(Chapter chapter) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(chapter.anchor(), chapter.heading()));
    chapter.intro().forEach(text -> blocks.add(PageBlock.of(6, Typography.BODY.paragraph(text))));
    blocks.addAll(StatementWriter.of(chapter.statements()));
    chapter.figures().forEach(figure -> blocks.addAll(benchmarks.figure(figure)));
    chapter.tables().forEach(table -> blocks.addAll(TableWriter.of(table)));
    chapter.commands().forEach(command -> blocks.add(SectionWriter.command(command)));
    return blocks;
  }

  private void title(TitledReport report) {
    layout.add(List.of(PageBlock.of(0, Typography.TITLE.paragraph(report.title())).keptWithNext()));
    layout.add(List.of(PageBlock.of(4, Typography.INTRO.paragraph(report.subtitle()))));
  }

  void add(ReportModel report) {
    title(report);
    layout.add(digest(report.digest(), report.picture()));
    layout.add(overview(report.overview()));
    layout.add(summary(report.summary()));
    layout.add(more(report.summary()));
    report.history().map(benchmarks::of).ifPresent(this::onPagesOfItsOwn);
    report.benchmarks().stream().map(benchmarks::of).forEach(this::onPagesOfItsOwn);
    layout.newPage();
    report.expectations().map(sections::of).ifPresent(layout::add);
    report.warnings().map(sections::of).ifPresent(layout::add);
    report.failures().map(sections::of).ifPresent(layout::add);
    report.environment().map(sections::of).ifPresent(layout::add);
    layout.add(sections.of(report.method()));
    report.platforms().map(sections::of).ifPresent(layout::add);
    report.background().map(sections::of).ifPresent(layout::add);
    layout.add(end(report));
  }

  private List<PageBlock> digest(Digest digest, Optional<OverviewFigure> picture) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(digest.anchor(), digest.heading()));
    digest.answers().stream().map(StatementWriter::of).forEach(blocks::add);
    digest.next().map(StatementWriter::of).ifPresent(blocks::add);
    picture.ifPresent(figure -> blocks.addAll(benchmarks.figure(figure)));
    return blocks;
  }

  private List<PageBlock> summary(Summary summary) {
    List<PageBlock> blocks = new ArrayList<>();
    if (summary.isEmpty()) {
      return blocks;
    }
    blocks.add(headings.section(summary.anchor(), summary.heading()));
    blocks.addAll(StatementWriter.of(summary.notices()));
    blocks.addAll(StatementWriter.of(summary.statements()));
    return blocks;
  }

  /** Less important findings follow the overview. */
  private List<PageBlock> more(Summary summary) {
    List<PageBlock> blocks = new ArrayList<>();
    if (!summary.more().isEmpty()) {
      blocks.add(headings.section(summary.anchor() + "-more", summary.moreTitle()));
      blocks.addAll(StatementWriter.of(summary.more()));
    }
    return blocks;
  }

  private List<PageBlock> overview(Overview overview) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(overview.anchor(), overview.heading()));
    blocks.add(PageBlock.of(6, Typography.INTRO.paragraph(overview.intro())).keptWithNext());
    blocks.addAll(OverviewTable.of(overview));
    blocks.add(legend(overview.legend()));
    return together(blocks);
  }

  /** One block, so that no single line moves to the next page. */
  private static PageBlock legend(List<String> lines) {
    return PageBlock.of(6, lines.stream().map(DocumentWriter::line).toArray(Element[]::new));
  }

  private static Paragraph line(String text) {
    Paragraph line = Typography.SMALL.paragraph(text);
    line.setSpacingBefore(6);
    return line;
  }

  private void onPagesOfItsOwn(List<PageBlock> blocks) {
    layout.newPage();
    layout.add(blocks);
  }

  /** The last page never holds the footer alone. */
  private List<PageBlock> end(ReportModel report) {
    List<PageBlock> blocks = sections.of(report.reproduce());
    blocks.add(PageBlock.of(18, Typography.SMALL.paragraph(report.footer())));
    return together(blocks);
  }

  private static List<PageBlock> together(List<PageBlock> blocks) {
    List<PageBlock> leading = new ArrayList<>(blocks);
    leading.subList(0, blocks.size() - 1).replaceAll(PageBlock::keptWithNext);
    return leading;
  }
}
