package dev.tare.dataset.source;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.table.IssueCollector;
import dev.tare.dataset.table.RawTable;
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
  public String name() {
    return "*.csv with a column per benchmark (--mapping)";
  }

  @Override
  public String extension() {
    return ".csv";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return isWide(file.table());
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
              + valueColumns(file.table())
              + " have no mapping; file left out; define them with --mapping FILE");
      return SourceContent.EMPTY;
    }
    String first = file.table().header().get(0);
    if (!first.equals(CsvColumns.TIME)) {
      issues.add(IssueCode.HEADER_NAME, 1, "first column '" + first + "' read as time");
    }
    ColumnMapping mapping = options.mapping().get();
    Optional<String> platform = mapping.platform(file.name());
    if (platform.isEmpty()) {
      issues.add(
          IssueCode.NO_PLATFORM, 0, "no platform; name it under 'platforms' in the mapping file");
      return SourceContent.EMPTY;
    }
    return content(file, mapping.columns(), platform.get());
  }

  private static SourceContent content(
      SourceFile file, Map<String, ColumnMapping.Column> meanings, String platform) {
    List<Sample> samples = new ArrayList<>();
    List<Benchmark> benchmarks = new ArrayList<>();
    for (String name : valueColumns(file.table())) {
      ColumnMapping.Column meaning = meanings.get(name);
      if (isUsable(file, name, meaning)) {
        benchmarks.add(meaning.toBenchmark());
        samples.add(sample(file, new Cell(platform, meaning.benchmark()), name));
      }
    }
    return new SourceContent(samples, benchmarks, Map.of());
  }

  private static boolean isUsable(SourceFile file, String name, ColumnMapping.Column meaning) {
    if (meaning == null) {
      file.issues()
          .add(
              IssueCode.UNMAPPED_COLUMN,
              1,
              "column '" + name + "' is not in the mapping; left out");
      return false;
    }
    RawTable table = file.table();
    int column = table.column(name);
    if (table.rows().stream().allMatch(row -> row.field(column).isEmpty())) {
      file.issues().add(IssueCode.EMPTY_COLUMN, 1, "column '" + name + "' is empty; left out");
      return false;
    }
    return true;
  }

  private static Sample sample(SourceFile file, Cell cell, String column) {
    SeriesReader.Columns columns = new SeriesReader.Columns(0, file.table().column(column));
    return new SeriesReader(file.table(), cell, columns, file.issues()).readValuesOnly();
  }
}
