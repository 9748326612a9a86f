package dev.tare.report.pdf;

import com.lowagie.text.Element;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.Doubts;
import dev.tare.report.model.Expectations;
import dev.tare.report.model.Figure;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Section;
import dev.tare.report.model.Summary;
import dev.tare.report.model.Table;
import dev.tare.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Lays the parts of the report out in reading order. */
final class Contents {

  private final Flow flow;
  private final Headings headings;
  private final Words words;

  Contents(Flow flow, Words words) {
    this.flow = flow;
    this.words = words;
    this.headings = new Headings(flow.writer());
  }

  void add(ReportModel report) {
    flow.add(Block.of(0, Type.TITLE.paragraph(report.title())));
    flow.add(Block.of(4, Type.INTRO.paragraph(report.subtitle())));
    summary(report.summary());
    overview(report.overview());
    report.benchmarks().forEach(this::benchmark);
    flow.newPage();
    report.expectations().ifPresent(this::expectations);
    report.doubts().ifPresent(this::doubts);
    report.failures().ifPresent(this::section);
    report.environment().ifPresent(this::section);
    section(report.method());
    List<Block> end = blocks(report.reproduce());
    end.add(Block.of(18, Type.SMALL.paragraph(report.footer())));
    flow.add(end);
  }

  private void summary(Summary summary) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(summary.anchor(), summary.heading()));
    blocks.addAll(Statements.of(summary.notices()));
    blocks.add(Block.of(10, Type.INTRO.paragraph(summary.intro())));
    blocks.addAll(Statements.of(summary.statements()));
    headed(blocks);
    if (!summary.more().isEmpty()) {
      List<Block> more = new ArrayList<>(List.of(headings.part(summary.moreTitle())));
      more.addAll(Statements.of(summary.more()));
      headed(more);
    }
  }

  private void overview(Overview overview) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(overview.anchor(), overview.heading()));
    blocks.add(Block.of(6, Type.INTRO.paragraph(overview.intro())));
    List<Block> tables = OverviewTable.of(overview);
    blocks.add(tables.get(0));
    flow.add(blocks);
    tables.stream().skip(1).forEach(flow::add);
    overview.legend().forEach(line -> flow.add(Block.of(6, Type.SMALL.paragraph(line))));
  }

  private void benchmark(BenchmarkSection benchmark) {
    flow.newPage();
    together(
        headings.section(benchmark.anchor(), benchmark.heading()),
        Block.of(6, Type.INTRO.paragraph(benchmark.intro())));
    Statements.of(benchmark.statements()).forEach(flow::add);
    benchmark.figures().forEach(this::figure);
    noise(benchmark);
    benchmark.comparisons().ifPresent(table -> table("html.comparisons", table));
    table("html.numbers", benchmark.numbers());
    benchmark
        .values()
        .ifPresentOrElse(
            table -> table("html.values", table),
            () -> flow.add(Block.of(8, Type.SMALL.paragraph(words.say("html.tooMany")))));
  }

  private void figure(Figure figure) {
    together(
        headings.part(figure.title()),
        Block.of(8, FigureImage.of(figure, flow.writer())),
        Block.of(4, Type.SMALL.paragraph(figure.caption())));
  }

  private void noise(BenchmarkSection benchmark) {
    List<Block> notes = new ArrayList<>(List.of(headings.part(benchmark.noiseHeading())));
    benchmark.noise().forEach(note -> notes.add(noise(note)));
    headed(notes);
  }

  private Block noise(NoiseNote note) {
    List<Element> lines = new ArrayList<>();
    lines.add(
        Type.BODY.paragraph(
            Type.STRONG.chunk(note.platform()),
            Type.BODY.chunk("  "),
            Statements.tag(note.tone(), note.verdict()),
            Type.BODY.chunk("  " + String.join(" ", note.reasons()))));
    if (!note.causes().isEmpty()) {
      lines.add(
          Type.SMALL.paragraph(words.say("html.causes") + ": " + String.join(" ", note.causes())));
    }
    return Block.barred(6, Type.of(note.tone()), lines.toArray(Element[]::new));
  }

  private void expectations(Expectations expectations) {
    together(
        headings.section(expectations.anchor(), expectations.heading()),
        Block.of(6, Type.INTRO.paragraph(expectations.intro())));
    for (Expectations.Result result : expectations.results()) {
      together(
          headings.part(result.text()),
          Block.barred(
              6,
              Type.of(result.tone()),
              Type.BODY.paragraph(
                  Statements.tag(result.tone(), result.verdict()),
                  Type.BODY.chunk("  " + result.sentence()))));
      table(result.clauses());
    }
  }

  private void doubts(Doubts doubts) {
    together(
        headings.section(doubts.anchor(), doubts.heading()),
        Block.of(6, Type.INTRO.paragraph(doubts.intro())));
    doubts.doubts().forEach(doubt -> flow.add(doubt(doubt)));
  }

  private static Block doubt(Doubts.Doubt doubt) {
    String place = doubt.place().map(where -> "  " + where).orElse("");
    return Block.barred(
        6,
        Type.of(doubt.tone()),
        Type.BODY.paragraph(
            Statements.tag(doubt.tone(), doubt.severity()),
            Type.STRONG.chunk(place),
            Type.BODY.chunk("  " + doubt.text())));
  }

  private void section(Section section) {
    headed(blocks(section));
  }

  private List<Block> blocks(Section section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(section.anchor(), section.heading()));
    section.intro().forEach(text -> blocks.add(Block.of(6, Type.BODY.paragraph(text))));
    section.entries().forEach(entry -> blocks.add(entry(entry)));
    section.tables().stream().map(Tables::of).forEach(blocks::addAll);
    section.commands().forEach(command -> blocks.add(command(command)));
    return blocks;
  }

  private static Block entry(Section.Entry entry) {
    return Block.of(7, Type.STRONG.paragraph(entry.term()), Type.BODY.paragraph(entry.text()));
  }

  private static Block command(Section.Command command) {
    return Block.tinted(
        7, Type.SMALL.paragraph(command.purpose()), Type.CODE.paragraph(command.line()));
  }

  private void table(String heading, Table table) {
    List<Block> blocks = new ArrayList<>(List.of(headings.part(words.say(heading))));
    blocks.addAll(Tables.of(table));
    flow.add(blocks.subList(0, 3));
    blocks.stream().skip(3).forEach(flow::add);
  }

  private void table(Table table) {
    List<Block> blocks = Tables.of(table);
    flow.add(blocks.subList(0, 2));
    blocks.stream().skip(2).forEach(flow::add);
  }

  private void together(Block... blocks) {
    flow.add(List.of(blocks));
  }

  /** The first two belong together, the others follow. */
  private void headed(List<Block> blocks) {
    flow.add(blocks.subList(0, Math.min(2, blocks.size())));
    blocks.stream().skip(2).forEach(flow::add);
  }
}
