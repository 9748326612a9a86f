package dev.tare.report.tables;

import dev.tare.analyzer.code.OutlierSeverity;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The numbers of every sample of a benchmark: a row for each statistic. */
public record StatisticsTable(
    ReportContext context, List<SampleResult> samples, List<List<String>> rows) {

  public static Table of(ReportContext context, String benchmark) {
    Messages messages = context.messages();
    StatisticsTable table =
        new StatisticsTable(context, context.samples(benchmark), new ArrayList<>());
    table.fill();
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(messages.text("table.statistic"), false));
    table.samples.forEach(
        s -> columns.add(new TableColumn(context.heading(s), true, s.platform())));
    Map<String, String> unit = Map.of("unit", context.unitAndDirection(benchmark));
    return new Table(messages.text("table.numbers", unit), columns, table.rows);
  }

  private void fill() {
    row("runs", sample -> count(sample.n()));
    row("failed", sample -> count(sample.failed()));
    row(
        "sessions",
        sample ->
            sample.counts().sessions() == 0
                ? ReportContext.NOTHING
                : count(sample.counts().sessions()));
    row("median", sample -> SampleText.median(context, sample));
    percents("cov", s -> s.spread().cov());
    percents("robustCov", s -> s.spread().robustCov());
    values("min", s -> s.spread().min());
    values("max", s -> s.spread().max());
    row("outliers", this::outliers);
    numbers("lag1", s -> s.dependence().lag1());
    numbers("effectiveN", s -> s.dependence().effectiveN());
    row("trendP", sample -> SampleText.probability(context, sample.dependence().trendP()));
    values("quantum", SampleResult::quantum);
    row("supports", sample -> SampleText.resolution(context, sample.supports()));
  }

  private void values(String key, Function<SampleResult, OptionalDouble> value) {
    row(key, sample -> SampleText.value(context, value.apply(sample)));
  }

  private void percents(String key, Function<SampleResult, OptionalDouble> share) {
    row(key, sample -> SampleText.percent(context, share.apply(sample)));
  }

  private void numbers(String key, Function<SampleResult, OptionalDouble> number) {
    row(key, sample -> SampleText.number(context, number.apply(sample)));
  }

  private void row(String key, Function<SampleResult, String> cell) {
    List<String> row = new ArrayList<>();
    row.add(context.messages().text("table." + key));
    samples.forEach(sample -> row.add(cell.apply(sample)));
    rows.add(row);
  }

  private String count(int number) {
    return context.messages().numbers().count(number);
  }

  private String outliers(SampleResult sample) {
    long severe =
        sample.outliers().stream().filter(o -> o.severity() == OutlierSeverity.SEVERE).count();
    return context
        .messages()
        .text(
            "table.outliers.count",
            Map.of("mild", sample.outliers().size() - severe, "severe", severe));
  }
}
