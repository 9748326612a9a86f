package dev.tare.report.site.model;

import dev.tare.report.html.Markup;
import dev.tare.report.model.Tone;
import java.util.List;
import java.util.Optional;

/** Platforms x benchmarks of a host: the last value and the nights before it. */
public record SeriesMatrix(
    String caption, String corner, List<MatrixColumn> columns, List<MatrixRow> rows) {

  public SeriesMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A benchmark. */
  public record MatrixColumn(String title, String detail) {}

  /** A platform. */
  public record MatrixRow(String title, List<MatrixCell> cells) {

    public MatrixRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A series.
   *
   * @param value of its last night
   * @param note what is open or missing
   * @param label name of the link to its page
   */
  public record MatrixCell(
      Tone tone,
      String value,
      Optional<String> interval,
      Optional<String> note,
      Optional<Markup> spark,
      Optional<String> href,
      String label) {

    public MatrixCell {
      href.ifPresent(PageLink::requireInside);
    }
  }
}
