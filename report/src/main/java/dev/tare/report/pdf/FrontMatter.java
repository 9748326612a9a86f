package dev.tare.report.pdf;

import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.model.TitledReport;
import dev.tare.report.pdf.layout.Look;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.RowOfCells;
import dev.tare.report.pdf.layout.TableCell;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.Colours;
import dev.tare.report.pdf.type.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a reader in a hurry reads: title, abstract and overview. */
record FrontMatter(ReportModel report, CrossReferences references, FigureWriter figures) {

  /** The title block: what, when and where. */
  static List<PageBlock> title(TitledReport report, Tag document, float width) {
    return List.of(
        row(0, width, document.child("H1"), Look.PLAIN, Typography.TITLE, report.title()),
        row(
            4,
            width,
            document.child("P"),
            Look.padded(0, 0, 0, 7).ruled(Colours.MUTED, 0.7f),
            Typography.INTRO,
            report.subtitle()));
  }

  private static PageBlock row(
      float above, float width, Tag tag, Look look, Typography type, String text) {
    TableCell cell = TableCell.of(tag, look, type.paragraph(text));
    return PageBlock.of(above, RowOfCells.of(List.of(cell), new float[] {width})).keptWithNext();
  }

  /** The abstract: the answers that a reader wants first, and the picture of them. */
  List<PageBlock> summary(SectionBlocks section) {
    FirstScreen digest = report.digest();
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.heading(digest.heading()));
    digest.answers().forEach(answer -> blocks.add(StatementWriter.of(answer, section)));
    digest.next().ifPresent(next -> blocks.add(StatementWriter.of(next, section)));
    report.picture().ifPresent(picture -> blocks.addAll(figures.of(picture, section)));
    return blocks;
  }

  /** What else was found. */
  List<PageBlock> findings(SectionBlocks section) {
    Summary summary = report.summary();
    List<PageBlock> blocks = new ArrayList<>();
    if (!summary.isEmpty()) {
      blocks.add(section.heading(summary.heading()));
      blocks.addAll(StatementWriter.of(summary.notices(), section));
      blocks.addAll(StatementWriter.of(summary.statements(), section));
    }
    return blocks;
  }

  /** Picture and table of the overview. */
  private List<Numbering.Label> shown() {
    return Stream.concat(report.picture().stream(), Stream.of(report.overview()))
        .map(references.numbering()::of)
        .toList();
  }

  List<PageBlock> overview(SectionBlocks section) {
    Overview overview = report.overview();
    Numbering.Label label = references.numbering().of(overview);
    Tag table = section.tag().child("Table");
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.heading(overview.heading()));
    blocks.add(section.text(4, Typography.INTRO.paragraph(overview.intro())).keptWithNext());
    blocks.add(section.text(4, Typography.BODY.paragraph(references.see(shown()))).keptWithNext());
    blocks.add(
        section
            .caption(6, table, label, overview.heading(), overview.caption())
            .marked(new OutlineMark(label.anchor(), label.text() + ": " + overview.heading(), 2))
            .keptWithNext());
    new OverviewTable(overview, section.tag(), section.width())
        .blocks(table)
        .forEach(piece -> blocks.add(piece.continuedBelow(section.continuation(label))));
    if (!overview.legend().isEmpty()) {
      blocks.add(blocks.remove(blocks.size() - 1).keptWithNext());
      blocks.add(section.list(6, overview.legend(), Typography.SMALL));
    }
    return blocks;
  }
}
