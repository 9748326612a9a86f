package dev.tare.report.site.page;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.ItemKind;
import dev.tare.dataset.file.Digest;
import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.model.SiteSection;
import dev.tare.report.site.model.SiteTable.SiteCell;
import dev.tare.report.site.model.SiteTable.SiteRow;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everything that was found, the newest first. */
public record LogPage(SiteView view) {

  private static final String PAGE = "alarms";

  /** An item of a host. */
  private record Entry(SiteHost host, ArchiveItem item) {

    /** When the campaign that raised it began. */
    String raised() {
      return host.campaign(item.campaign()).flatMap(one -> one.started()).orElse(item.campaign());
    }
  }

  public PageFile file() {
    FrameBuilder frame = new FrameBuilder(view, PAGE);
    List<Entry> entries = new ArrayList<>();
    view.archive()
        .hosts()
        .forEach(host -> host.items().forEach(item -> entries.add(new Entry(host, item))));
    entries.sort(Comparator.comparing(Entry::raised).reversed());
    SiteSection.Parts section =
        SiteSection.builder("log", view.text("log.heading")).intro(view.text("log.intro"));
    section =
        entries.isEmpty()
            ? section.intro(view.text("log.none"))
            : section.table(
                new Tables(view)
                    .table(
                        view.text("log.caption", Map.of("n", entries.size())),
                        false,
                        entries.stream().map(entry -> row(entry, frame)).toList(),
                        "alarm",
                        "since",
                        "host",
                        "platform",
                        "kind",
                        "what",
                        "state",
                        "note"));
    return new PageFile(
        frame.file(),
        frame.html(
            view.text("nav.alarms"),
            view.text("log.subtitle"),
            List.of(new PageLink(view.text("nav.home"), frame.to("index"))),
            List.of(section.build())));
  }

  private SiteRow row(Entry entry, FrameBuilder frame) {
    ItemWords words = new ItemWords(view, entry.host());
    ArchiveItem item = entry.item();
    return new SiteRow(
        id(entry.host(), item),
        List.of(
            SiteCell.of(alarm(entry)),
            SiteCell.of(day(entry, words.since(item))),
            SiteCell.link(entry.host().id(), frame.to(SitePaths.host(entry.host().id()))),
            SiteCell.of(words.about(item)),
            SiteCell.of(words.kind(item)),
            SiteCell.of(words.what(item)),
            new SiteCell(words.state(item), words.again(item, frame).stream().toList()),
            SiteCell.of(String.join("; ", words.decisions(item)))));
  }

  /** Silence has no night of its own. */
  private String alarm(Entry entry) {
    String day = day(entry, entry.item().campaign());
    return entry.item().kind() == ItemKind.SILENT
        ? view.text("log.after", Map.of("day", day))
        : day;
  }

  private String day(Entry entry, String campaign) {
    return view.day(entry.host(), campaign);
  }

  /** The same as long as the item is the same. */
  public static String id(SiteHost host, ArchiveItem item) {
    String name =
        String.join(
            " ",
            host.id(),
            item.kind().isChange() ? "change" : item.kind().word(),
            item.campaign(),
            item.platform());
    return "item-" + Digest.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
