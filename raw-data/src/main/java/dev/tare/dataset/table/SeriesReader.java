package dev.tare.dataset.table;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.ValueMeaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Turns the rows of a table into a series of runs; a row without a value becomes a failed run. */
public final class SeriesReader {

  /** Where the times and values are, from 0; -1 where the table has none. */
  public record Columns(int time, int value) {}

  private final RawTable table;
  private final Columns columns;
  private final IssueCollector issues;
  private final TimeReader times;
  private final int runColumn;
  private final int[] further;
  private final RunTable runs;
  private final List<SourceSeries.FailedRun> failures = new ArrayList<>();
  private double unit = Double.POSITIVE_INFINITY;

  public SeriesReader(RawTable table, Columns columns, IssueCollector issues) {
    this.table = table;
    this.columns = columns;
    this.issues = issues;
    this.times = new TimeReader(issues);
    this.runColumn = table.column(CsvColumns.RUN);
    this.further = further();
    this.runs = new RunTable(Arrays.stream(further).mapToObj(table.header()::get).toList());
  }

  /** The runs with every further column of their rows. */
  public SourceSeries read() {
    while (table.rows().hasNext()) {
      RawRow row = table.rows().next();
      if (!isHeader(row)) {
        read(row);
      }
    }
    OptionalDouble printed = runs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(unit);
    return new SourceSeries(
        SourceSeries.Label.NONE,
        Optional.empty(),
        Optional.empty(),
        ValueMeaning.RUN,
        runs.trimmed(),
        failures,
        Map.of(),
        printed);
  }

  private boolean isHeader(RawRow row) {
    boolean header = !table.header().isEmpty() && row.has(table.header());
    if (header) {
      issues.add(
          IssueCode.REPEATED_HEADER,
          row.line(),
          "repeated header, as if two files were joined; line skipped");
    }
    return header;
  }

  private void read(RawRow row) {
    int number = number(row);
    OptionalDouble time = columns.time < 0 ? OptionalDouble.empty() : times.read(row, columns.time);
    ValueParser.Reading reading = value(row);
    if (reading.value().isEmpty()) {
      failures.add(failure(row, number, time, FailureCode.of(reading.issue().orElseThrow())));
    } else {
      unit = Math.min(unit, reading.unit());
      runs.append(number, row.line(), time, reading.value().getAsDouble());
      for (int i = 0; i < further.length; i++) {
        row.copy(further[i], runs, i);
      }
    }
  }

  private ValueParser.Reading value(RawRow row) {
    if (row.size() > Math.max(table.header().size(), 2)) {
      issues.add(IssueCode.BAD_ROW, row.line(), tooManyFields(row));
      return ValueParser.none(IssueCode.BAD_ROW);
    }
    ValueParser.Reading reading = ValueParser.read(row.field(columns.value));
    reading.issue().ifPresent(code -> issues.add(code, row.line(), text(row)));
    return reading;
  }

  private String tooManyFields(RawRow row) {
    return row.size()
        + " fields, but the header has "
        + table.header().size()
        + "; counted as a failed run; put values with a decimal comma in quotes";
  }

  private String text(RawRow row) {
    String quoted = "'" + clip(row.field(columns.value)) + "'";
    return "no value (" + quoted + "); counted as a failed run";
  }

  private static SourceSeries.FailedRun failure(
      RawRow row, int number, OptionalDouble time, FailureCode reason) {
    return new SourceSeries.FailedRun(number, row.line(), time, reason.name(), OptionalInt.empty());
  }

  private int number(RawRow row) {
    OptionalDouble stated = row.number(runColumn);
    return stated.isPresent() ? (int) stated.getAsDouble() : runs.size() + failures.size() + 1;
  }

  /** The places of the further columns; of several with one name, the last. */
  private int[] further() {
    return IntStream.range(0, table.header().size())
        .filter(i -> i != columns.time && i != columns.value && i != runColumn)
        .filter(i -> table.header().lastIndexOf(table.header().get(i)) == i)
        .toArray();
  }

  private static String clip(String text) {
    String oneLine = PrintableText.of(text).replace('\n', ' ');
    return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 40) + "…";
  }
}
