package dev.tare.report.agreement;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Dataset;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a report prints of each part of an analysis. */
record Printed(ReportContext context, ReportModel report) {

  Printed(Dataset dataset, Analysis analysis, ReportModel report) {
    this(new ReportContext(dataset, analysis, Messages.in(report.language())), report);
  }

  Dataset dataset() {
    return context.dataset();
  }

  Analysis analysis() {
    return context.analysis();
  }

  String place(String id) {
    return analysis().campaign().name() + " " + report.language() + " " + id;
  }

  Optional<BenchmarkSection> section(String benchmark) {
    return report.benchmarks().stream()
        .filter(section -> section.anchor().equals(ReportContext.anchor(benchmark)))
        .findFirst();
  }

  /** Those with a sentence: of the baseline, or all where there is none. */
  List<Comparison> stated(String benchmark) {
    Optional<String> baseline = analysis().campaign().baseline();
    return analysis().comparisons().stream()
        .filter(comparison -> comparison.benchmark().equals(benchmark))
        .filter(c -> baseline.isEmpty() || baseline.get().equals(c.baseline()))
        .toList();
  }

  /** The statement on a comparison in the section of its benchmark. */
  Statement statement(Comparison comparison) {
    int index = stated(comparison.benchmark()).indexOf(comparison);
    return section(comparison.benchmark()).orElseThrow().statements().get(index);
  }

  OverviewCell cell(String platform, String benchmark) {
    int row = analysis().platforms().stream().map(p -> p.id()).toList().indexOf(platform);
    int column = analysis().benchmarks().stream().map(b -> b.id()).toList().indexOf(benchmark);
    return report.overview().rows().get(row).cells().get(column);
  }

  NoiseNote note(SampleResult sample) {
    List<SampleResult> samples =
        analysis().samples().stream()
            .filter(s -> s.benchmark().equals(sample.benchmark()))
            .toList();
    return section(sample.benchmark()).orElseThrow().noise().get(samples.indexOf(sample));
  }

  /** The row of a table of statistics, by its title. */
  Optional<String> statistic(SampleResult sample, String key) {
    List<SampleResult> samples =
        analysis().samples().stream()
            .filter(s -> s.benchmark().equals(sample.benchmark()))
            .toList();
    String title = context().messages().text("table." + key);
    return section(sample.benchmark()).orElseThrow().numbers().rows().stream()
        .filter(row -> row.get(0).equals(title))
        .map(row -> row.get(1 + samples.indexOf(sample)))
        .findFirst();
  }

  /** Every sentence by the place where it stands. */
  Map<String, List<String>> sentences() {
    return Map.of(
        "title", List.of(report.subtitle()),
        "digest", report.digest().answers().stream().map(answer -> answer.text()).toList(),
        "summary",
            Stream.of(
                    report.summary().notices(),
                    report.summary().statements(),
                    report.summary().more())
                .flatMap(List::stream)
                .flatMap(Printed::texts)
                .toList(),
        "sections", report.benchmarks().stream().flatMap(Printed::texts).toList(),
        "figures", report.figures().stream().map(figure -> figure.description()).toList());
  }

  private static Stream<String> texts(Statement statement) {
    return Stream.concat(Stream.of(statement.text()), statement.details().stream());
  }

  private static Stream<String> texts(BenchmarkSection section) {
    return Stream.concat(
        section.statements().stream().flatMap(Printed::texts),
        section.noise().stream()
            .flatMap(note -> Stream.concat(note.reasons().stream(), note.causes().stream())));
  }

  /** The places of a figure's row or a table's row in the order of the comparisons. */
  static int index(List<Comparison> all, Comparison one) {
    return IntStream.range(0, all.size()).filter(i -> all.get(i) == one).findFirst().orElse(-1);
  }
}
