package dev.tare.report.tables;

import dev.tare.analyzer.code.OutlierSeverity;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
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
    ReportContext material, List<SampleResult> samples, List<List<String>> rows) {

  public static Table of(ReportContext material, String benchmark) {
    Messages words = material.words();
    StatisticsTable table =
        new StatisticsTable(material, material.samples(benchmark), new ArrayList<>());
    table.fill();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.say("table.statistic"), false));
    table.samples.forEach(s -> columns.add(new Column(material.heading(s.platform()), true)));
    Map<String, String> unit = Map.of("unit", material.unitAndDirection(benchmark));
    return new Table(words.say("table.numbers", unit), columns, table.rows);
  }

  private void fill() {
    row("runs", sample -> count(sample.n()));
    row("failed", sample -> count(sample.failed()));
    row(
        "sessions",
        sample -> sample.sessions() == 0 ? ReportContext.NOTHING : count(sample.sessions()));
    row("median", sample -> SampleText.median(material, sample));
    values("mean", SampleResult::mean);
    values("sd", SampleResult::sd);
    percents("cov", SampleResult::cov);
    percents("robustCov", SampleResult::robustCov);
    values("q1", SampleResult::q1);
    values("q3", SampleResult::q3);
    percents("qcd", SampleResult::qcd);
    values("min", SampleResult::min);
    values("max", SampleResult::max);
    row("outliers", this::outliers);
    values("medianWithoutOutliers", SampleResult::medianWithoutOutliers);
    numbers("lag1", SampleResult::lag1);
    numbers("effectiveN", SampleResult::effectiveN);
    row("trendP", sample -> SampleText.probability(material, sample.trendP()));
    values("quantum", SampleResult::quantum);
    percents("supports", SampleResult::supports);
  }

  private void values(String key, Function<SampleResult, OptionalDouble> value) {
    row(key, sample -> SampleText.value(material, value.apply(sample)));
  }

  private void percents(String key, Function<SampleResult, OptionalDouble> share) {
    row(key, sample -> SampleText.percent(material, share.apply(sample)));
  }

  private void numbers(String key, Function<SampleResult, OptionalDouble> number) {
    row(key, sample -> SampleText.number(material, number.apply(sample)));
  }

  private void row(String key, Function<SampleResult, String> cell) {
    List<String> row = new ArrayList<>();
    row.add(material.words().say("table." + key));
    samples.forEach(sample -> row.add(cell.apply(sample)));
    rows.add(row);
  }

  private String count(int number) {
    return material.words().numbers().count(number);
  }

  private String outliers(SampleResult sample) {
    long severe =
        sample.outliers().stream().filter(o -> o.severity() == OutlierSeverity.SEVERE).count();
    return material
        .words()
        .say(
            "table.outliers.count",
            Map.of("mild", sample.outliers().size() - severe, "severe", severe));
  }
}
