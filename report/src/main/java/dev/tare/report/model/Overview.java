package dev.tare.report.model;

import dev.tare.report.model.Table.RowKey;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The matrix platform x benchmark: what each platform costs.
 *
 * @param columns one for each benchmark
 * @param rows one for each platform, the baseline first; each has a cell for each column
 * @param legend how to read it
 * @param keys one for each row
 */
public record Overview(
    String anchor,
    String heading,
    String intro,
    String caption,
    String corner,
    List<OverviewColumn> columns,
    List<OverviewRow> rows,
    List<String> legend,
    List<RowKey> keys) {

  public Overview {
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
  }

  /** A benchmark: title, unit with direction, and the anchor of its section. */
  public record OverviewColumn(String title, String detail, String anchor) {}

  /**
   * A platform.
   *
   * @param reasons what several of its cells have in common: why there is no value
   * @param instead text in place of the cells if none of them has a value
   * @param anchor where the report says what the platform is
   */
  public record OverviewRow(
      String title,
      List<String> reasons,
      List<OverviewCell> cells,
      List<String> instead,
      Optional<String> anchor) {

    /** Moves the reasons that several cells share to the row. */
    public static OverviewRow of(
        String title, List<OverviewCell> cells, List<String> instead, Optional<String> anchor) {
      List<String> all = cells.stream().flatMap(cell -> cell.reasons().stream()).toList();
      List<String> shared =
          all.stream().filter(r -> Collections.frequency(all, r) > 1).distinct().toList();
      return new OverviewRow(
          title,
          shared,
          cells.stream().map(cell -> cell.without(shared)).toList(),
          instead,
          anchor);
    }

    public OverviewRow {
      reasons = List.copyOf(reasons);
      cells = List.copyOf(cells);
      instead = List.copyOf(instead);
    }
  }

  /**
   * A platform on a benchmark.
   *
   * @param value the overhead ratio, the median of a baseline, or a dash
   * @param interval of the value
   * @param verdict in a word or two, such as {@code worse} or {@code not applicable}
   * @param resolution the smallest difference that its comparison resolves; absent where all
   *     comparisons share one
   * @param measured whether there is a sample, not just a reason for its absence
   * @param reasons why there is no value, or not one of every run
   */
  public record OverviewCell(
      Tone tone,
      String value,
      Optional<String> interval,
      Optional<String> verdict,
      Optional<String> resolution,
      boolean measured,
      List<String> reasons) {

    public OverviewCell {
      reasons = List.copyOf(reasons);
    }

    /** Without the reasons that the row states. */
    OverviewCell without(List<String> stated) {
      return new OverviewCell(
          tone,
          value,
          interval,
          verdict,
          resolution,
          measured,
          reasons.stream().filter(reason -> !stated.contains(reason)).toList());
    }
  }
}
