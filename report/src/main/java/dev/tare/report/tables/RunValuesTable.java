package dev.tare.report.tables;

import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Every single run of a benchmark; absent where there are too many for a page. */
public record RunValuesTable(ReportContext context, String benchmark, Messages messages) {

  private static final int MOST = 200;

  public static Optional<Table> of(ReportContext context, String benchmark) {
    return new RunValuesTable(context, benchmark, context.messages()).table();
  }

  private Optional<Table> table() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(messages.text("table.run"), false));
    List<Map<Integer, String>> cells = new ArrayList<>();
    for (SampleResult result : context.samples(benchmark)) {
      columns.add(new TableColumn(context.heading(result), true));
      cells.add(context.runs(result).map(sample -> cells(sample, result)).orElse(Map.of()));
    }
    TreeSet<Integer> numbers = new TreeSet<>();
    cells.forEach(column -> numbers.addAll(column.keySet()));
    return numbers.isEmpty() || numbers.size() > MOST
        ? Optional.empty()
        : Optional.of(new Table(caption(), columns, rows(numbers, cells)));
  }

  private String caption() {
    return messages.text("table.values", Map.of("unit", context.unitAndDirection(benchmark)));
  }

  private static List<List<String>> rows(
      TreeSet<Integer> numbers, List<Map<Integer, String>> cells) {
    List<List<String>> rows = new ArrayList<>();
    for (int number : numbers) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(number));
      cells.forEach(column -> row.add(column.getOrDefault(number, ReportContext.NOTHING)));
      rows.add(row);
    }
    return rows;
  }

  private Map<Integer, String> cells(Sample sample, SampleResult result) {
    Map<Integer, String> cells = new HashMap<>();
    for (Run run : sample.runs()) {
      cells.put(run.number(), messages.numbers().significant(run.value(), 5));
    }
    for (Outlier outlier : result.outliers()) {
      String mark = messages.text("table.outlier." + MessageKey.of(outlier.severity()));
      cells.computeIfPresent(outlier.run(), (number, value) -> mark + "\u00a0" + value);
    }
    for (Failure failure : sample.failures()) {
      cells.putIfAbsent(failure.run(), messages.text("table.failedRun"));
    }
    return cells;
  }
}
