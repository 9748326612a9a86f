package dev.tare.report.site.feed;

import dev.tare.report.chart.svg.BadgeDrawing;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The state of a host, or of all, as a small picture for other pages. */
public record Badge(String label, String text, String colour) {

  /** One for each host, and {@code all.svg}; those of other languages have its code. */
  public static List<PageFile> all(SiteView view) {
    List<PageFile> files = new ArrayList<>();
    String end =
        view.language() == dev.tare.report.text.Language.EN ? "" : "." + view.language().code();
    view.archive()
        .hosts()
        .forEach(
            host -> files.add(file("host-" + host.id() + end, of(host.id(), List.of(host), view))));
    String label = view.messages().text("site.badge.label");
    files.add(file("all" + end, of(label, view.archive().hosts(), view)));
    return files;
  }

  private static PageFile file(String name, Badge badge) {
    return new PageFile(SitePaths.BADGES + "/" + name + ".svg", badge.svg());
  }

  static Badge of(String label, List<SiteHost> hosts, SiteView view) {
    int open =
        hosts.stream()
            .mapToInt(
                host ->
                    (int)
                        host.status().open().stream().filter(one -> one.isOpenRegression()).count())
            .sum();
    if (open > 0) {
      return new Badge(
          label, view.messages().text("site.badge.open", Map.of("n", open)), BadgeDrawing.RED);
    }
    if (hosts.stream().anyMatch(host -> host.status().silent())) {
      return new Badge(label, view.messages().text("site.badge.missing"), BadgeDrawing.AMBER);
    }
    return hosts.stream().anyMatch(host -> host.status().isIncomplete())
        ? new Badge(label, view.messages().text("site.badge.incomplete"), BadgeDrawing.AMBER)
        : new Badge(label, view.messages().text("site.badge.fine"), BadgeDrawing.GREEN);
  }

  String svg() {
    return new BadgeDrawing(label, text, colour).svg();
  }
}
