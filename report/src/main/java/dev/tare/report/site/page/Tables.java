package dev.tare.report.site.page;

import dev.tare.report.site.model.SiteTable;
import dev.tare.report.site.model.SiteTable.SiteColumn;
import dev.tare.report.site.model.SiteTable.SiteRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes tables whose columns are named in the bundle. */
record Tables(SiteView view) {

  private static final Set<String> NUMERIC = Set.of("ratio", "interval", "median", "number");

  /** {@code columns} are the ends of the keys of their headings. */
  SiteTable table(String caption, boolean folded, List<SiteRow> rows, String... columns) {
    return new SiteTable(
        caption,
        folded,
        Stream.of(columns)
            .map(name -> new SiteColumn(view.text("column." + name), NUMERIC.contains(name)))
            .toList(),
        rows);
  }
}
