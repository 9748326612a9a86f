package dev.tare.report.pdf;

import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.BenchmarkSection.Parts;
import dev.tare.report.model.Figure;
import dev.tare.report.model.HistorySection;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.type.Paragraph;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The sections with figures: statements, figures and tables. */
record BenchmarkWriter(
    Messages messages, CrossReferences references, FigureWriter figures, TableWriter tables) {

  List<PageBlock> of(BenchmarkSection benchmark, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.text(4, Typography.INTRO.paragraph(benchmark.intro())));
    blocks.addAll(StatementWriter.of(benchmark.statements(), section));
    blocks.add(section.text(6, Typography.BODY.paragraph(references.of(benchmark))));
    benchmark.figures().forEach(figure -> blocks.addAll(figures.of(figure, section)));
    blocks.add(section.part(benchmark.noiseHeading()));
    benchmark.noise().forEach(note -> blocks.add(noise(note, section)));
    return blocks;
  }

  /** Parts of samples, if any. */
  List<PageBlock> parts(BenchmarkSection benchmark, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    benchmark.parts().ifPresent(parts -> blocks.addAll(parts(parts, section)));
    return blocks;
  }

  List<PageBlock> of(HistorySection nights, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.heading(nights.heading()));
    nights.intro().forEach(text -> blocks.add(section.text(5, Typography.BODY.paragraph(text))));
    blocks.add(
        section.text(
            5, Typography.BODY.paragraph(references.see(references.numbering().of(nights)))));
    blocks.addAll(tables.of(nights.table(), "", section));
    nights.figures().forEach(figure -> blocks.addAll(figures.of(figure, section)));
    return blocks;
  }

  List<PageBlock> of(Figure host, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.heading(messages.text("page.host")));
    blocks.add(
        section
            .text(
                5,
                Typography.BODY.paragraph(references.see(List.of(references.numbering().of(host)))))
            .keptWithNext());
    blocks.addAll(figures.of(host, section));
    return blocks;
  }

  private PageBlock noise(NoiseNote note, SectionBlocks section) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(
        Typography.ENTRY.paragraph(
            Typography.LABEL.run(note.platform() + "  "),
            StatementWriter.tag(note.tone(), note.verdict()),
            Typography.ENTRY.run(String.join(" ", note.reasons()))));
    if (!note.causes().isEmpty()) {
      String causes = messages.text("html.causes") + ": " + String.join(" ", note.causes());
      lines.add(Typography.SMALL.paragraph(causes));
    }
    return section.barred(5, Typography.of(note.tone()), lines);
  }

  private List<PageBlock> parts(Parts parts, SectionBlocks section) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.part(parts.heading()));
    blocks.add(section.text(3, Typography.BODY.paragraph(parts.intro())).keptWithNext());
    blocks.addAll(tables.of(parts.table(), "", section));
    return blocks;
  }
}
