package dev.tare.dataset.format.tool;

import dev.tare.dataset.Direction;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.series.LocalTimes;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.format.series.SeriesSet;
import dev.tare.dataset.format.tool.TableRows.Row;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/**
 * The result file of JMeter as CSV, with or without header: a series of response times for each
 * sampler; a sample is a run.
 */
public final class JMeterCsv implements SourceFormat {

  /** Without header: the columns that always come first, if none is switched off. */
  private static final List<String> FIRST =
      List.of(
          "timeStamp",
          "elapsed",
          "label",
          "responseCode",
          "responseMessage",
          "threadName",
          "dataType",
          "success");

  private static final Pattern WITHOUT_HEADER =
      Pattern.compile("\\d{13}([,;\t])\\d+\\1(?:[^\\n]*\\1)?(?:true|false)\\1[^\\n]*");

  @Override
  public String id() {
    return "jmeter";
  }

  @Override
  public String title() {
    return "JMeter JTL (CSV)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    String first = firstLine(file);
    List<String> names = List.of(first.split("[,;\t]", -1));
    return names.containsAll(List.of("timeStamp", "elapsed", "label", "success"))
        || WITHOUT_HEADER.matcher(first).matches();
  }

  private static String firstLine(SourceFile file) {
    try {
      return file.head().lines().findFirst().orElse("").replace("\"", "").strip();
    } catch (InputException unreadable) {
      return "";
    }
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    String delimiters = firstLine(file).replaceAll("[^,;\t]", "");
    char delimiter = delimiters.isEmpty() ? ',' : delimiters.charAt(0);
    Reading reading = new Reading(file);
    TableRows.read(file, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get(), reading::add);
    return SourceContent.of(reading.series.build());
  }

  /** The series of one file. */
  private static final class Reading {

    private final SourceFile file;
    private final SeriesSet series;
    private final LocalTimes times;
    private final Map<String, SeriesBuilder> builders = new HashMap<>();
    private List<String> columns = List.of();
    private JtlColumns places = JtlColumns.in(List.of());

    Reading(SourceFile file) {
      this.file = file;
      this.series = new SeriesSet(file.issues());
      this.times = new LocalTimes(file.issues());
    }

    void add(Row row) {
      if (columns.isEmpty()) {
        begin(row);
      } else if (isHeader(row)) {
        file.issues().add(IssueCode.REPEATED_HEADER, row.line(), "repeated header; line skipped");
      } else {
        addSample(row);
      }
    }

    private void begin(Row row) {
      boolean isHeader = row.fields().containsAll(List.of("elapsed", "label", "success"));
      columns = isHeader ? List.copyOf(row.fields()) : withoutHeader(row.fields().size());
      places = JtlColumns.in(columns);
      if (FIRST.stream().anyMatch(name -> Collections.frequency(columns, name) > 1)) {
        leaveOut(row, "a column occurs twice in the header; no runs read");
        places = JtlColumns.in(List.of());
      } else if (!isHeader) {
        file.issues()
            .add(IssueCode.NO_HEADER, row.line(), "no header; the usual first columns are assumed");
        addSample(row);
      }
    }

    /** The names of the first columns, and none for the others. */
    private static List<String> withoutHeader(int width) {
      return IntStream.range(0, width)
          .mapToObj(column -> column < FIRST.size() ? FIRST.get(column) : "")
          .toList();
    }

    private boolean isHeader(Row row) {
      return row.field(places.elapsed).equals("elapsed") && row.fields().equals(columns);
    }

    private void addSample(Row row) {
      String success = row.field(places.success);
      boolean failed = success.equals("false");
      if (row.fields().size() != columns.size() || !failed && !success.equals("true")) {
        leaveOut(row, "a row with other fields than the first, or neither true nor false");
      } else if (isSum(row)) {
        leaveOut(row, "a row that sums several samples");
      } else {
        add(builders.computeIfAbsent(row.field(places.label), this::builder), row, failed);
      }
    }

    private SeriesBuilder builder(String label) {
      Label benchmark = label.isEmpty() ? Label.NONE : Label.ofBenchmark(label);
      return series
          .series(benchmark, Optional.of("ms"), Optional.of(Direction.LOWER), 0)
          .orElseThrow();
    }

    private void add(SeriesBuilder builder, Row row, boolean failed) {
      String time = row.field(places.time);
      Origin origin =
          time.isEmpty()
              ? Origin.at(row.line())
              : new Origin(row.line(), times.unixSeconds(time, row.line()), Map.of());
      if (failed) {
        builder.fail(origin, reason(row.field(places.code)), OptionalInt.empty());
      } else {
        builder.add(origin, row.field(places.elapsed));
      }
    }

    private static String reason(String responseCode) {
      return responseCode.matches("\\d{3}")
          ? "RESPONSE_" + responseCode
          : FailureCode.TOOL_ERROR.name();
    }

    private boolean isSum(Row row) {
      String samples = row.field(places.samples);
      return !samples.isEmpty() && !samples.equals("1");
    }

    private void leaveOut(Row row, String reason) {
      file.issues().add(IssueCode.NOT_UNDERSTOOD, row.line(), reason + "; left out");
    }
  }

  /** Where the columns are, from 0; -1 where there is none. */
  private record JtlColumns(int time, int elapsed, int label, int code, int success, int samples) {

    static JtlColumns in(List<String> columns) {
      return new JtlColumns(
          columns.indexOf("timeStamp"),
          columns.indexOf("elapsed"),
          columns.indexOf("label"),
          columns.indexOf("responseCode"),
          columns.indexOf("success"),
          columns.indexOf("SampleCount"));
    }
  }
}
