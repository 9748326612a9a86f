package dev.tare.report.site.feed;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.site.page.ItemWords;
import dev.tare.report.site.page.LogPage;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.ShownText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The items as a feed (RFC 4287). Ids and times depend only on what was found, so that a reader's
 * program shows nothing twice.
 */
public record AtomFeed(SiteView view) {

  private static final int MOST = 100;

  /**
   * An entry.
   *
   * @param updated start of the campaign that raised the item
   */
  private record Entry(String id, String updated, String title, String link) {}

  public PageFile file() {
    List<Entry> entries =
        view.archive().hosts().stream()
            .flatMap(host -> host.items().stream().map(item -> entry(host, item)))
            .sorted(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id))
            .limit(MOST)
            .toList();
    return new PageFile(SitePaths.feed(view.language()), xml(entries));
  }

  private Entry entry(SiteHost host, ArchiveItem item) {
    ItemWords words = new ItemWords(view, host);
    String anchor = LogPage.id(host, item);
    String title =
        view.messages()
            .text(
                "site.feed.opened",
                Map.of(
                    "host", host.id(),
                    "platform", words.about(item),
                    "kind", words.kind(item),
                    "what", words.what(item)));
    return new Entry(
        uuid(anchor + " " + view.language().code()),
        host.campaign(item.campaign())
            .flatMap(one -> one.started())
            .orElse(item.parts().get(0).opened()),
        title,
        address(SitePaths.page("alarms", view.language())) + "#" + anchor);
  }

  private String address(String file) {
    return view.base().orElse("") + file;
  }

  private static String uuid(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(("tare " + name).getBytes(StandardCharsets.UTF_8));
  }

  private String xml(List<Entry> entries) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(view.language().code())
        .append("\">\n");
    element(
        xml,
        "id",
        uuid("feed " + view.language().code() + " " + view.base().orElseGet(this::hosts)));
    element(xml, "title", view.messages().text("site.feed.title"));
    element(
        xml,
        "updated",
        entries.isEmpty() ? view.archive().newest().toString() : entries.get(0).updated());
    xml.append("<author><name>tare</name></author>\n");
    link(xml, "self", SitePaths.feed(view.language()));
    link(xml, "alternate", SitePaths.page("alarms", view.language()));
    entries.forEach(entry -> entry(xml, entry));
    return xml.append("</feed>\n").toString();
  }

  private String hosts() {
    return String.join(" ", view.archive().hosts().stream().map(SiteHost::id).toList());
  }

  private void link(StringBuilder xml, String rel, String file) {
    xml.append("<link rel=\"" + rel + "\" href=\"" + escaped(address(file)) + "\"/>\n");
  }

  private static void entry(StringBuilder xml, Entry entry) {
    xml.append("<entry>\n");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", entry.updated());
    xml.append("<link href=\"" + escaped(entry.link()) + "\"/>\n");
    element(xml, "summary", entry.title());
    xml.append("</entry>\n");
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append("<" + name + ">" + escaped(text) + "</" + name + ">\n");
  }

  private static String escaped(String text) {
    return PrintableText.of(ShownText.beginning(text))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
