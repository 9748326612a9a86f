package dev.tare.dataset.source;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Failure;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.file.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Turns the rows of a table into the runs of one cell; a row without a value becomes a failed run.
 */
public final class SeriesReader {

  /** Unix times beyond this are milliseconds: as seconds they lie in the year 5138. */
  private static final double LAST_SECOND = 1e11;

  private final RawTable table;
  private final Cell cell;
  private final IssueCollector issues;
  private final int timeColumn;
  private final int valueColumn;
  private final int runColumn;
  private final List<Run> runs = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private double unit = Double.POSITIVE_INFINITY;
  private double lastTime = Double.NEGATIVE_INFINITY;

  /** A reader of one value column; {@code timeColumn} is -1 where the table has no times. */
  public SeriesReader(
      RawTable table, Cell cell, IssueCollector issues, int timeColumn, int valueColumn) {
    this.table = table;
    this.cell = cell;
    this.issues = issues;
    this.timeColumn = timeColumn;
    this.valueColumn = valueColumn;
    this.runColumn = table.column(CsvColumns.RUN);
  }

  public Sample read(boolean withFurtherColumns) {
    for (RawTable.Row row : table.rows()) {
      if (!isHeader(row)) {
        read(row, withFurtherColumns);
      }
    }
    return new Sample(
        cell,
        table.file(),
        runs,
        failures,
        Map.of(),
        runs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(unit));
  }

  private boolean isHeader(RawTable.Row row) {
    boolean header = !table.header().isEmpty() && row.fields().equals(table.header());
    if (header) {
      issues.add(
          IssueCode.REPEATED_HEADER, row.line(), "the header again; two files were joined here");
    }
    return header;
  }

  private void read(RawTable.Row row, boolean withFurtherColumns) {
    int number = number(row);
    OptionalDouble time = time(row);
    if (row.fields().size() > Math.max(table.header().size(), 2)) {
      issues.add(
          IssueCode.BAD_ROW,
          row.line(),
          row.fields().size()
              + " fields where the header has "
              + table.header().size()
              + "; a decimal comma needs quotes; counted as a failed run");
      fail(row, number, time, FailureCode.BAD_ROW);
      return;
    }
    ValueParser.Reading reading = ValueParser.read(row.field(valueColumn));
    if (reading.value().isEmpty()) {
      IssueCode reason = reading.issue().orElse(IssueCode.NOT_A_NUMBER);
      issues.add(
          reason,
          row.line(),
          "no value here ('" + clip(row.field(valueColumn)) + "'); counted as a failed run");
      fail(row, number, time, FailureCode.of(reason));
      return;
    }
    reading.issue().ifPresent(code -> reportSpelling(code, row));
    unit = Math.min(unit, reading.unit());
    Map<String, String> further = withFurtherColumns ? further(row) : Map.of();
    runs.add(new Run(number, row.line(), time, reading.value().getAsDouble(), further));
  }

  private void fail(RawTable.Row row, int number, OptionalDouble time, FailureCode reason) {
    failures.add(
        new Failure(
            cell,
            number,
            time,
            reason.name(),
            OptionalInt.empty(),
            Optional.empty(),
            table.file(),
            row.line()));
  }

  private int number(RawTable.Row row) {
    OptionalDouble told =
        runColumn < 0 ? OptionalDouble.empty() : DecimalText.parse(row.field(runColumn));
    return told.isPresent() ? (int) told.getAsDouble() : runs.size() + failures.size() + 1;
  }

  private OptionalDouble time(RawTable.Row row) {
    if (timeColumn < 0) {
      return OptionalDouble.empty();
    }
    OptionalDouble number = DecimalText.parse(row.field(timeColumn));
    if (number.isEmpty()) {
      issues.add(
          IssueCode.TIME_FORMAT, row.line(), "the time is no Unix time; the run has no time");
      return number;
    }
    double time = number.getAsDouble();
    if (time > LAST_SECOND) {
      issues.add(IssueCode.EPOCH_MS, row.line(), "times are milliseconds; divided by 1000");
      time /= 1000;
    }
    if (time < lastTime) {
      issues.add(IssueCode.TIME_BACKWARDS, row.line(), "earlier than the row before; order kept");
    } else if (time == lastTime) {
      issues.add(IssueCode.DUPLICATE_TIME, row.line(), "the same time as the row before");
    }
    lastTime = time;
    return OptionalDouble.of(time);
  }

  private Map<String, String> further(RawTable.Row row) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      boolean known = i == timeColumn || i == valueColumn || i == runColumn;
      if (!known && !row.field(i).isEmpty()) {
        columns.put(table.header().get(i), row.field(i));
      }
    }
    return columns;
  }

  private void reportSpelling(IssueCode code, RawTable.Row row) {
    String text = "'" + clip(row.field(valueColumn)) + "'";
    issues.add(
        code,
        row.line(),
        switch (code) {
          case NO_LEADING_ZERO -> text + " has no leading zero";
          case DECIMAL_COMMA -> text + " read with a decimal comma";
          case DURATION -> text + " read as a time in seconds";
          default -> text + " multiplied by its suffix; rounded when printed";
        });
  }

  private static String clip(String text) {
    String oneLine = PrintableText.of(text).replace('\n', ' ');
    return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 40) + "…";
  }
}
