package dev.tare.dataset.format;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.table.RawTable;
import dev.tare.dataset.table.RawTableReader;
import dev.tare.dataset.table.SeriesReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with a row per round, a column of times and a column per benchmark; a mapping states what
 * the columns mean.
 */
final class WideTableFormat implements SourceFormat {

  @Override
  public String id() {
    return "wide";
  }

  @Override
  public String title() {
    return "*.csv with a column per benchmark (--mapping)";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return file.baseName().endsWith(".csv") && isWide(RawTableReader.of(file));
  }

  /** Whether there are several columns beside the first, and none is called value. */
  static boolean isWide(RawTable table) {
    return table.header().size() > 2 && table.column(CsvColumns.VALUE) < 0;
  }

  static List<String> valueColumns(RawTable table) {
    return table.header().subList(1, table.header().size());
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    IssueCollector issues = file.issues();
    if (options.mapping().isEmpty()) {
      issues.add(
          IssueCode.WIDE_FILE,
          1,
          "columns "
              + valueColumns(RawTableReader.of(file))
              + " have no mapping; file left out; define them with --mapping FILE");
      return SourceContent.EMPTY;
    }
    String first = RawTableReader.of(file).header().get(0);
    if (!first.equals(CsvColumns.TIME)) {
      issues.add(IssueCode.HEADER_NAME, 1, "first column '" + first + "' read as time");
    }
    Mapping mapping = options.mapping().get();
    Optional<String> platform = mapping.platform(file.baseName());
    if (platform.isEmpty()) {
      issues.add(
          IssueCode.NO_PLATFORM, 0, "no platform; name it under 'platforms' in the mapping file");
      return SourceContent.EMPTY;
    }
    return content(file, mapping.columns(), platform.get());
  }

  private static SourceContent content(
      SourceFile file, Map<String, Mapping.Column> meanings, String platform) {
    List<SourceSeries> series = new ArrayList<>();
    for (String name : valueColumns(RawTableReader.of(file))) {
      Mapping.Column meaning = meanings.get(name);
      if (isUsable(file, name, meaning)) {
        series.add(series(file, name, meaning, platform));
      }
    }
    return SourceContent.of(series);
  }

  private static boolean isUsable(SourceFile file, String name, Mapping.Column meaning) {
    if (meaning == null) {
      file.issues()
          .add(
              IssueCode.UNMAPPED_COLUMN,
              1,
              "column '" + name + "' is not in the mapping; left out");
      return false;
    }
    RawTable table = RawTableReader.of(file);
    int column = table.column(name);
    if (table.rows().stream().allMatch(row -> row.field(column).isEmpty())) {
      file.issues().add(IssueCode.EMPTY_COLUMN, 1, "column '" + name + "' is empty; left out");
      return false;
    }
    return true;
  }

  private static SourceSeries series(
      SourceFile file, String column, Mapping.Column meaning, String platform) {
    RawTable table = RawTableReader.of(file);
    SeriesReader.Columns columns = new SeriesReader.Columns(0, table.column(column));
    SourceSeries read = new SeriesReader(table, columns, file.issues()).readValuesOnly();
    return new SourceSeries(
        new SourceSeries.Label(
            Optional.of(platform), Optional.of(meaning.benchmark()), Optional.empty()),
        Optional.ofNullable(meaning.unit()),
        Optional.ofNullable(meaning.better()).flatMap(Direction::of),
        read.meaning(),
        read.runs(),
        read.failures(),
        read.inner(),
        read.printedUnit());
  }
}
