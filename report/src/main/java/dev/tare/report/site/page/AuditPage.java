package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.SelfAudit;
import dev.tare.report.model.Tone;
import dev.tare.report.site.model.ItemLine;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.model.SiteTable.SiteCell;
import dev.tare.report.site.model.SiteTable.SiteRow;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.series.SiteHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the alarms of a year say about the rule that raises them. */
public record AuditPage(SiteView view) {

  private static final String PAGE = "audit";
  private static final Duration YEAR = Duration.ofDays(365);

  public PageFile file() {
    FrameBuilder frame = new FrameBuilder(view, PAGE);
    List<SiteRow> rows = new ArrayList<>();
    List<ItemLine> lines = new ArrayList<>();
    for (SiteHost host : view.archive().hosts()) {
      SelfAudit audit = SelfAudit.of(lastYear(host), "");
      rows.add(row(host.id(), audit));
      lines.addAll(verdict(host.id(), audit));
    }
    SelfAudit all =
        SelfAudit.of(
            view.archive().hosts().stream().flatMap(host -> lastYear(host).stream()).toList(), "");
    rows.add(row(view.text("audit.all"), all));
    if (lines.isEmpty()) {
      lines.addAll(all.isTooFew() ? List.of(few(all)) : verdict(view.text("audit.all"), all));
    }
    SiteSection.Parts section =
        SiteSection.builder("audit", view.text("audit.heading")).intro(view.text("audit.intro"));
    if (lines.isEmpty()) {
      lines.add(
          new ItemLine(
              Tone.NEUTRAL,
              view.text("audit.fine.tag"),
              view.text("audit.fine"),
              List.of(),
              List.of()));
    }
    section.lines(lines);
    section.table(
        new Tables(view)
            .table(
                view.text("audit.caption"),
                false,
                rows,
                "host",
                "worse",
                "better",
                "undirected",
                "confirmed",
                "accepted",
                "dismissed",
                "gone",
                "open"));
    return new PageFile(
        frame.file(),
        frame.html(
            view.text("nav.audit"),
            view.text("audit.subtitle"),
            List.of(new PageLink(view.text("nav.home"), frame.to("index"))),
            List.of(section.build())));
  }

  /** What was raised in the year before the newest night. */
  private List<ArchiveItem> lastYear(SiteHost host) {
    String from = view.archive().newest().minus(YEAR).toString();
    return host.items().stream()
        .filter(
            item ->
                host.campaign(item.campaign())
                    .flatMap(one -> one.started())
                    .filter(start -> start.compareTo(from) >= 0)
                    .isPresent())
        .toList();
  }

  private List<ItemLine> verdict(String host, SelfAudit audit) {
    return audit.isOneSided()
        ? List.of(
            new ItemLine(
                Tone.DOUBT,
                view.text("audit.onesided.tag"),
                view.text(
                    "audit.onesided",
                    Map.of("host", host, "worse", audit.worse(), "better", audit.better())),
                List.of(),
                List.of()))
        : List.of();
  }

  private ItemLine few(SelfAudit audit) {
    return new ItemLine(
        Tone.NEUTRAL,
        view.text("audit.few.tag"),
        view.text("audit.few", Map.of("n", audit.directed())),
        List.of(),
        List.of());
  }

  private SiteRow row(String host, SelfAudit audit) {
    List<SiteCell> cells = new ArrayList<>(List.of(SiteCell.of(host)));
    IntStream.of(
            audit.worse(),
            audit.better(),
            audit.undirected(),
            audit.confirmed(),
            audit.accepted(),
            audit.dismissed(),
            audit.gone(),
            audit.open())
        .forEach(number -> cells.add(SiteCell.of(view.numbers().count(number))));
    return new SiteRow("", cells);
  }
}
