package dev.tare.report.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Summary;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Lays the parts of the report out in reading order. */
final class Contents {

  private final Flow flow;
  private final Headings headings;
  private final BenchmarkWriter benchmarks;
  private final SectionWriter sections;

  Contents(Flow flow, Messages messages) {
    this.flow = flow;
    headings = new Headings(flow.writer());
    benchmarks = new BenchmarkWriter(headings, messages, flow.writer());
    sections = new SectionWriter(headings);
  }

  void add(ReportModel report) {
    flow.add(List.of(Block.of(0, Typography.TITLE.paragraph(report.title())).leading()));
    flow.add(List.of(Block.of(4, Typography.INTRO.paragraph(report.subtitle()))));
    flow.add(summary(report.summary()));
    flow.add(overview(report.overview()));
    flow.add(more(report.summary()));
    report.history().map(benchmarks::of).ifPresent(this::onPagesOfItsOwn);
    report.benchmarks().stream().map(benchmarks::of).forEach(this::onPagesOfItsOwn);
    flow.newPage();
    report.expectations().map(sections::of).ifPresent(flow::add);
    report.warnings().map(sections::of).ifPresent(flow::add);
    report.failures().map(sections::of).ifPresent(flow::add);
    report.environment().map(sections::of).ifPresent(flow::add);
    flow.add(sections.of(report.method()));
    flow.add(end(report));
  }

  private List<Block> summary(Summary summary) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(summary.anchor(), summary.heading()));
    blocks.addAll(StatementWriter.of(summary.notices()));
    blocks.add(Block.of(10, Typography.INTRO.paragraph(summary.intro())).leading());
    blocks.addAll(StatementWriter.of(summary.statements()));
    return blocks;
  }

  /** What matters less does not stand before the overview. */
  private List<Block> more(Summary summary) {
    List<Block> blocks = new ArrayList<>();
    if (!summary.more().isEmpty()) {
      blocks.add(headings.section(summary.anchor() + "-more", summary.moreTitle()));
      blocks.addAll(StatementWriter.of(summary.more()));
    }
    return blocks;
  }

  private List<Block> overview(Overview overview) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(headings.section(overview.anchor(), overview.heading()));
    blocks.add(Block.of(6, Typography.INTRO.paragraph(overview.intro())).leading());
    blocks.addAll(OverviewTable.of(overview));
    blocks.add(legend(overview.legend()));
    return together(blocks);
  }

  /** One block, so that no line of it stands alone on the next page. */
  private static Block legend(List<String> lines) {
    return Block.of(6, lines.stream().map(Contents::line).toArray(Element[]::new));
  }

  private static Paragraph line(String text) {
    Paragraph line = Typography.SMALL.paragraph(text);
    line.setSpacingBefore(6);
    return line;
  }

  private void onPagesOfItsOwn(List<Block> blocks) {
    flow.newPage();
    flow.add(blocks);
  }

  /** The footer does not stand alone on the last page. */
  private List<Block> end(ReportModel report) {
    List<Block> blocks = sections.of(report.reproduce());
    blocks.add(Block.of(18, Typography.SMALL.paragraph(report.footer())));
    return together(blocks);
  }

  private static List<Block> together(List<Block> blocks) {
    List<Block> leading = new ArrayList<>(blocks);
    leading.subList(0, blocks.size() - 1).replaceAll(Block::leading);
    return leading;
  }
}
