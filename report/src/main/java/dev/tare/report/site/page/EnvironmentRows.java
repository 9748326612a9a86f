package dev.tare.report.site.page;

import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.model.SiteTable.SiteCell;
import dev.tare.report.site.model.SiteTable.SiteRow;
import dev.tare.report.site.series.EnvironmentChange;
import dev.tare.report.site.series.SiteHost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The changes of a host's environment as rows, with the letters of the charts. */
record EnvironmentRows(SiteView view, SiteHost host) {

  /** Adds the table of changes, or the sentence that there are none. */
  SiteSection.Parts addTo(SiteSection.Parts section) {
    List<SiteRow> changes = newestFirst();
    return changes.isEmpty()
        ? section.intro(view.text("hostpage.unchanged"))
        : section.table(
            new Tables(view)
                .table(
                    view.text("hostpage.changes"),
                    false,
                    changes,
                    "since",
                    "fact",
                    "before",
                    "after"));
  }

  private List<SiteRow> newestFirst() {
    List<SiteRow> rows = new ArrayList<>(host.changes().stream().map(this::row).toList());
    Collections.reverse(rows);
    return rows;
  }

  private SiteRow row(EnvironmentChange change) {
    return new SiteRow(
        "",
        List.of(
            SiteCell.of(view.day(host, change.campaign())),
            SiteCell.of(words().fact(change.fact())),
            SiteCell.of(words().value(change.fact(), change.before())),
            SiteCell.of(words().value(change.fact(), change.after()))));
  }

  /** In a chart. */
  String text(EnvironmentChange change) {
    return view.day(host, change.campaign())
        + ": "
        + words().fact(change.fact())
        + " "
        + words().value(change.fact(), change.before())
        + " → "
        + words().value(change.fact(), change.after());
  }

  private HostWords words() {
    return new HostWords(view, host);
  }
}
