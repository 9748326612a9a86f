package dev.tare.report.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A table of finished strings; the first column heads its rows.
 *
 * @param rows each with a cell for every column
 * @param keys one for each row if readers may sort them; otherwise none
 */
public record Table(
    String caption, List<TableColumn> columns, List<List<String>> rows, List<RowKey> keys) {

  /**
   * A column; numbers are set flush right.
   *
   * @param platform id of the platform that it is about; empty if it is not about one
   */
  public record TableColumn(String title, boolean numeric, String platform) {

    public TableColumn(String title, boolean numeric) {
      this(title, numeric, "");
    }
  }

  /** A table whose rows stay in their order. */
  public Table(String caption, List<TableColumn> columns, List<List<String>> rows) {
    this(caption, columns, rows, List.of());
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    keys = List.copyOf(keys);
    if (!keys.isEmpty() && keys.size() != rows.size()) {
      throw new IllegalArgumentException("not a key for each row: " + caption);
    }
  }

  /** The same with another caption. */
  public Table captioned(String other) {
    return new Table(other, columns, rows, keys);
  }

  /**
   * What a page needs to link, sort and hide a row.
   *
   * @param id unique in the report; empty if nothing leads to the row
   * @param platforms ids of the platforms that it is about
   * @param values one for each column: the number behind the cell, or nothing where its text is its
   *     order
   */
  public record RowKey(String id, List<String> platforms, List<String> values) {

    public RowKey {
      platforms = List.copyOf(platforms);
      values = List.copyOf(values);
    }

    /** The row of a platform in the overview. */
    public static String ofPlatform(String platform) {
      return "platform-" + platform;
    }

    /** The row of a comparison, by its id in the analysis. */
    public static String ofComparison(String id) {
      return "comparison-" + id.replace(':', '.');
    }

    /** The paragraph on a sample, by its id in the analysis. */
    public static String ofSample(String id) {
      return "sample-" + id;
    }

    /** A number as scripts read it; empty if it is absent. */
    public static String value(OptionalDouble number) {
      return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
    }
  }
}
