package dev.tare.report.site.feed;

import dev.tare.report.chart.style.Lettering;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The state of a host, or of all, as a small picture for other pages. */
public record Badge(String label, String text, String colour) {

  private static final String RED = "#b42318";
  private static final String AMBER = "#8a5a00";
  private static final String GREEN = "#1a7f37";

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
      return new Badge(label, view.messages().text("site.badge.open", Map.of("n", open)), RED);
    }
    boolean missing = hosts.stream().anyMatch(host -> host.status().isIncomplete());
    return missing
        ? new Badge(label, view.messages().text("site.badge.missing"), AMBER)
        : new Badge(label, view.messages().text("site.badge.fine"), GREEN);
  }

  /** Host ids and our own words need no escaping. */
  String svg() {
    double left = Lettering.width(label) + 16;
    double right = Lettering.width(text) + 16;
    String form =
        "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='20' role='img' aria-label='%s: %s'>"
            + "<title>%2$s: %3$s</title>"
            + "<clipPath id='r'><rect width='%1$.0f' height='20' rx='3'/></clipPath>"
            + "<g clip-path='url(#r)'><rect width='%4$.1f' height='20' fill='#3d444d'/>"
            + "<rect x='%4$.1f' width='%5$.1f' height='20' fill='%6$s'/></g>"
            + "<g fill='#fff' font-family='Liberation Sans,Arimo,Helvetica,Arial,sans-serif' font-size='12' text-anchor='middle'>"
            + "<text x='%7$.1f' y='14'>%2$s</text><text x='%8$.1f' y='14'>%3$s</text></g></svg>\n";
    return String.format(
        Locale.ROOT,
        form,
        left + right,
        label,
        text,
        left,
        right,
        colour,
        left / 2,
        left + right / 2);
  }
}
