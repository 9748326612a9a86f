package dev.tare.report.model;

import java.util.List;
import java.util.Optional;

/**
 * The matrix platform x benchmark: what each platform costs.
 *
 * @param columns one for each benchmark
 * @param rows one for each platform, the baseline first; each has a cell for each column
 * @param legend how to read it
 */
public record Overview(
    String anchor,
    String heading,
    String intro,
    String caption,
    String corner,
    List<Column> columns,
    List<Row> rows,
    List<String> legend) {

  public Overview {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
  }

  /** A benchmark: title, unit with direction, and the anchor of its section. */
  public record Column(String title, String detail, String anchor) {}

  /** A platform. */
  public record Row(String title, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A platform on a benchmark.
   *
   * @param value the overhead ratio, the median of a baseline, or a dash
   * @param interval of the value
   * @param verdict in a word or two, such as {@code worse} or {@code not applicable}
   * @param noise the noise verdict of the sample, in a word
   * @param because why there is no value
   */
  public record Cell(
      Tone tone,
      String value,
      Optional<String> interval,
      Optional<String> verdict,
      Optional<String> noise,
      Optional<String> because) {}
}
