package dev.tare.dataset.source;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table with one row a round and one column a benchmark; only a mapping knows what the
 * columns mean.
 */
public final class WideTableReader {

  private final RawTable table;
  private final IssueCollector issues;
  private final ReadOptions options;

  public WideTableReader(RawTable table, IssueCollector issues, ReadOptions options) {
    this.table = table;
    this.issues = issues;
    this.options = options;
  }

  /**
   * Whether a header is one of a wide file: a first column of times, and several others, none
   * called value.
   */
  public static boolean isWide(RawTable table) {
    return table.header().size() > 2 && table.column(CsvColumns.VALUE) < 0;
  }

  /** One sample a mapped column; the benchmarks met are added to {@code mapped}. */
  public List<Sample> read(Map<String, Benchmark> mapped) {
    if (options.mapping().isEmpty()) {
      issues.add(
          IssueCode.WIDE_FILE,
          1,
          "columns " + valueColumns() + " say nothing of units; left out; give --mapping FILE");
      return List.of();
    }
    if (!table.header().get(0).equals(CsvColumns.TIME)) {
      issues.add(
          IssueCode.HEADER_NAME,
          1,
          "the first column '" + table.header().get(0) + "' taken as time");
    }
    ColumnMapping mapping = options.mapping().get();
    Optional<String> platform = mapping.platform(table.file());
    if (platform.isEmpty()) {
      issues.add(
          IssueCode.NO_PLATFORM, 0, "no platform; name it under platforms: in the mapping file");
      return List.of();
    }
    return samples(mapping, platform.get(), mapped);
  }

  private List<Sample> samples(
      ColumnMapping mapping, String platform, Map<String, Benchmark> mapped) {
    List<Sample> samples = new ArrayList<>();
    for (String name : valueColumns()) {
      ColumnMapping.Column column = mapping.columns().get(name);
      if (column == null) {
        issues.add(
            IssueCode.UNMAPPED_COLUMN, 1, "column '" + name + "' is not in the mapping; left out");
      } else if (isEmpty(name)) {
        issues.add(IssueCode.EMPTY_COLUMN, 1, "column '" + name + "' is empty; left out");
      } else {
        mapped.put(column.benchmark(), column.toBenchmark());
        Cell cell = new Cell(platform, column.benchmark());
        samples.add(new SeriesReader(table, cell, issues, 0, table.column(name)).read(false));
      }
    }
    return samples;
  }

  private boolean isEmpty(String name) {
    int column = table.column(name);
    return table.rows().stream().allMatch(row -> row.field(column).isEmpty());
  }

  List<String> valueColumns() {
    return table.header().subList(1, table.header().size());
  }
}
