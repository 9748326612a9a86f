package dev.tare.report.site.model;

import java.util.List;

/**
 * A table.
 *
 * @param folded whether it is closed until a reader opens it
 */
public record SiteTable(
    String caption, boolean folded, List<SiteColumn> columns, List<SiteRow> rows) {

  public SiteTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The heading of a column. */
  public record SiteColumn(String title, boolean numeric) {}

  /** A row; {@code id} may be empty. */
  public record SiteRow(String id, List<SiteCell> cells) {

    public SiteRow {
      cells = List.copyOf(cells);
    }
  }

  /** A text, and links after it. */
  public record SiteCell(String text, List<PageLink> links) {

    public SiteCell {
      links = List.copyOf(links);
    }

    public static SiteCell of(String text) {
      return new SiteCell(text, List.of());
    }

    public static SiteCell link(String text, String href) {
      return new SiteCell("", List.of(new PageLink(text, href)));
    }
  }
}
