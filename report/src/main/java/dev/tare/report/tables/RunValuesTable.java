package dev.tare.report.tables;

import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.BenchmarkSection.DataFile;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The single runs of a benchmark.
 *
 * @param rows the runs that are shown
 */
public record RunValuesTable(
    ReportContext context, String benchmark, ShownRuns rows, Messages messages) {

  public static RunValuesTable of(ReportContext context, String benchmark) {
    ShownRuns rows = ShownRuns.of(context, benchmark);
    return new RunValuesTable(context, benchmark, rows, context.messages());
  }

  /** Absent where there are no runs. */
  public Optional<Table> shown() {
    return rows.shown().length == 0 ? Optional.empty() : Optional.of(table());
  }

  /** The files with all runs, where the table has only some of them. */
  public List<DataFile> files() {
    return rows.areAll()
        ? List.of()
        : context.samples(benchmark).stream()
            .flatMap(result -> context.runs(result).stream())
            .map(runs -> new DataFile(context.heading(runs.cell().platform()), runs.file()))
            .toList();
  }

  private Table table() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(messages.text("table.run"), false));
    List<Map<Integer, String>> cells = new ArrayList<>();
    for (SampleResult result : context.samples(benchmark)) {
      columns.add(new TableColumn(context.heading(result), true, result.platform()));
      cells.add(context.runs(result).map(sample -> cells(sample, result)).orElse(Map.of()));
    }
    return new Table(
        caption(), columns, rows.numbers().stream().map(n -> row(n, cells)).toList(), keys());
  }

  private List<RowKey> keys() {
    List<Map<Integer, String>> numbers =
        context.samples(benchmark).stream()
            .map(result -> context.runs(result).map(this::numbers).orElse(Map.of()))
            .toList();
    return rows.numbers().stream().map(number -> key(number, numbers)).toList();
  }

  /** A row is about all platforms, so that none hides it. */
  private static RowKey key(int number, List<Map<Integer, String>> numbers) {
    List<String> values = new ArrayList<>();
    values.add(Integer.toString(number));
    numbers.forEach(column -> values.add(column.getOrDefault(number, "")));
    return new RowKey("", List.of(), values);
  }

  /** As scripts read them, by the number of the run. */
  private Map<Integer, String> numbers(Sample sample) {
    Map<Integer, String> texts = new HashMap<>();
    shown(sample).forEach(run -> texts.put(run.number(), Float.toString((float) run.value())));
    return texts;
  }

  private Stream<Run> shown(Sample sample) {
    return Arrays.stream(sample.places(rows.shown())).mapToObj(sample.runs()::get);
  }

  private String caption() {
    return messages.text(
        rows.areAll() ? "table.values" : "table.values.some",
        Map.of(
            "unit", context.unitAndDirection(benchmark),
            "shown", rows.shown().length,
            "n", rows.all()));
  }

  private static List<String> row(int number, List<Map<Integer, String>> cells) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(number));
    cells.forEach(column -> row.add(column.getOrDefault(number, ReportContext.NOTHING)));
    return row;
  }

  private Map<Integer, String> cells(Sample sample, SampleResult result) {
    Map<Integer, String> cells = new HashMap<>();
    shown(sample)
        .forEach(run -> cells.put(run.number(), messages.numbers().significant(run.value(), 5)));
    for (Outlier outlier : result.outliers()) {
      String mark = messages.text("table.outlier." + MessageKey.of(outlier.severity()));
      cells.computeIfPresent(outlier.run(), (number, value) -> mark + "\u00a0" + value);
    }
    for (Failure failure : sample.failures()) {
      if (rows.has(failure.run())) {
        cells.putIfAbsent(failure.run(), messages.text("table.failedRun"));
      }
    }
    return cells;
  }
}
