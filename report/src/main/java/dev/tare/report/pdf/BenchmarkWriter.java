package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfWriter;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.DataFile;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.BenchmarkSection.Parts;
import dev.tare.report.model.Figure;
import dev.tare.report.model.HistorySection;
import dev.tare.report.model.Table;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sections with figures: statements, figures and tables. */
record BenchmarkWriter(Headings headings, Messages messages, PdfWriter writer) {

  List<PageBlock> of(BenchmarkSection benchmark) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(benchmark.anchor(), benchmark.heading()));
    blocks.add(PageBlock.of(6, Typography.INTRO.paragraph(benchmark.intro())));
    blocks.addAll(StatementWriter.of(benchmark.statements()));
    if (benchmark.whole()) {
      benchmark.figures().forEach(figure -> blocks.addAll(figure(figure)));
    }
    blocks.add(headings.part(benchmark.noiseHeading()));
    benchmark.noise().forEach(note -> blocks.add(noise(note)));
    blocks.addAll(benchmark.whole() ? tables(benchmark) : elsewhere(benchmark));
    blocks.addAll(files(benchmark.files()));
    return blocks;
  }

  private List<PageBlock> tables(BenchmarkSection benchmark) {
    List<PageBlock> blocks = new ArrayList<>();
    benchmark.parts().ifPresent(parts -> blocks.addAll(parts(parts)));
    benchmark.comparisons().ifPresent(table -> blocks.addAll(table("html.comparisons", table)));
    blocks.addAll(table("html.numbers", benchmark.numbers()));
    benchmark.values().ifPresent(table -> blocks.addAll(table("html.values", table)));
    return blocks;
  }

  /** Where the figures and tables are for which the document has no room. */
  private List<PageBlock> elsewhere(BenchmarkSection benchmark) {
    Stream<String> figures = benchmark.figures().stream().map(figure -> figure.id() + ".svg");
    return named("html.brief", Stream.concat(Stream.of("summary.csv"), figures).toList());
  }

  List<PageBlock> figure(Figure figure) {
    return List.of(
        headings.part(figure.title()),
        PageBlock.of(8, FigureImage.of(figure, writer)).keptWithNext(),
        PageBlock.of(4, Typography.SMALL.paragraph(figure.caption())));
  }

  List<PageBlock> of(HistorySection nights) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(headings.section(nights.anchor(), nights.heading()));
    nights
        .intro()
        .forEach(
            text -> blocks.add(PageBlock.of(6, Typography.BODY.paragraph(text)).keptWithNext()));
    blocks.addAll(TableWriter.of(nights.table()));
    nights.figures().forEach(figure -> blocks.addAll(figure(figure)));
    return blocks;
  }

  private PageBlock noise(NoiseNote note) {
    List<Element> lines = new ArrayList<>();
    lines.add(
        Typography.BODY.paragraph(
            Typography.STRONG.chunk(note.platform()),
            Typography.BODY.chunk("  "),
            StatementWriter.tag(note.tone(), note.verdict()),
            Typography.BODY.chunk("  " + String.join(" ", note.reasons()))));
    if (!note.causes().isEmpty()) {
      String causes = messages.text("html.causes") + ": " + String.join(" ", note.causes());
      lines.add(Typography.SMALL.paragraph(causes));
    }
    return PageBlock.barred(6, Typography.of(note.tone()), lines.toArray(Element[]::new));
  }

  private List<PageBlock> parts(Parts parts) {
    List<PageBlock> blocks = new ArrayList<>(List.of(headings.part(parts.heading())));
    blocks.add(PageBlock.of(4, Typography.BODY.paragraph(parts.intro())).keptWithNext());
    blocks.addAll(TableWriter.of(parts.table()));
    return blocks;
  }

  private List<PageBlock> table(String heading, Table table) {
    List<PageBlock> blocks = new ArrayList<>(List.of(headings.part(messages.text(heading))));
    blocks.addAll(TableWriter.of(table));
    return blocks;
  }

  private List<PageBlock> files(List<DataFile> files) {
    return named("html.allRuns", files.stream().map(DataFile::file).toList());
  }

  private List<PageBlock> named(String key, List<String> files) {
    String text = messages.text(key) + ": " + String.join(", ", files);
    return files.isEmpty() ? List.of() : List.of(PageBlock.of(8, Typography.SMALL.paragraph(text)));
  }
}
