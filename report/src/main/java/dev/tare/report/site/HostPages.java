package dev.tare.report.site;

import dev.tare.dataset.file.QuickChecksum;
import dev.tare.report.site.page.HostPage;
import dev.tare.report.site.page.SiteData;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.page.TrendPage;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.SplitPage;
import dev.tare.report.site.series.ArchiveHosts;
import dev.tare.report.site.series.HostBrief;
import dev.tare.report.site.series.SiteHost;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes the numbers, trends and page of each host. Of a host that has not changed, the pages that
 * are there stay but for one section of each, which shows other hosts too; pages of a user's
 * templates, whose form is not known, are all built again.
 *
 * @param read ids of the hosts whose nights were read
 */
record HostPages(
    ArchiveHosts hosts,
    Set<String> read,
    SiteFiles files,
    SiteMemory memory,
    NightReports reports) {

  /**
   * A page of a host.
   *
   * @param changing anchor of the section that changes with other hosts
   * @param section that section
   * @param whole all of it, of a host with all its nights
   */
  private record OnePage(
      String path, String changing, Supplier<String> section, Supplier<PageFile> whole) {

    static OnePage of(TrendPage page) {
      return new OnePage(page.path(), TrendPage.CHANGING, page::changing, page::file);
    }

    static OnePage of(HostPage page) {
      return new OnePage(page.path(), HostPage.CHANGING, page::changing, page::file);
    }

    /** Each byte is a letter: pages are long, and only anchors are looked for. */
    SplitPage split(byte[] content) {
      return SplitPage.of(new String(content, StandardCharsets.ISO_8859_1), changing);
    }

    static byte[] content(SplitPage page, String section) {
      byte[] now = section.getBytes(StandardCharsets.UTF_8);
      return page.with(new String(now, StandardCharsets.ISO_8859_1))
          .getBytes(StandardCharsets.ISO_8859_1);
    }

    static String checksum(SplitPage page) {
      return QuickChecksum.of(page.rest().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Trends before the page that links to them; returns the paths of the pages. */
  List<String> write(SiteHost brief, List<SiteView> views) {
    String key = key(brief, views.get(0));
    Optional<RememberedPages> known =
        memory
            .pages(brief.id())
            .filter(one -> !read.contains(brief.id()))
            .filter(one -> views.get(0).templates().folder().isEmpty())
            .filter(one -> one.pagesKey().equals(key));
    if (known.isEmpty() || !isKept(pages(brief, views), known.get())) {
      anew(hosts.whole(brief), brief, views, key);
    }
    return pages(brief, views).map(OnePage::path).toList();
  }

  private static Stream<OnePage> pages(SiteHost host, List<SiteView> views) {
    return Stream.concat(
        views.stream()
            .flatMap(
                view ->
                    host.tracks().values().stream()
                        .map(track -> OnePage.of(new TrendPage(view, host, track)))),
        views.stream().map(view -> OnePage.of(new HostPage(view, host))));
  }

  private boolean isKept(Stream<OnePage> pages, RememberedPages known) {
    return known.files().entrySet().stream()
            .allMatch(file -> files.keepIf(file.getKey(), file.getValue()))
        && areKept(pages.toList(), known);
  }

  /** The pages are made side by side, and written one by one. */
  private boolean areKept(List<OnePage> pages, RememberedPages known) {
    List<Optional<byte[]>> contents =
        pages.parallelStream().map(page -> content(page, known.pages().get(page.path()))).toList();
    boolean kept = contents.stream().allMatch(Optional::isPresent);
    for (int i = 0; kept && i < pages.size(); i++) {
      files.write(pages.get(i).path(), contents.get(i).get());
    }
    return kept;
  }

  /** The page with its section of today; absent if it is not as it was written. */
  private Optional<byte[]> content(OnePage page, String checksum) {
    String section = page.section().get();
    return files
        .content(page.path())
        .map(page::split)
        .filter(split -> split.section().isEmpty() == section.isEmpty())
        .filter(split -> OnePage.checksum(split).equals(checksum))
        .map(split -> OnePage.content(split, section));
  }

  private void anew(SiteHost host, SiteHost brief, List<SiteView> views, String key) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (PageFile file : SiteData.of(host)) {
      files.write(file.path(), file.text());
      numbers.put(file.path(), checksum(file.text()));
    }
    Map<String, String> sums = new LinkedHashMap<>();
    pages(host, views)
        .forEach(
            page -> {
              byte[] content = page.whole().get().text().getBytes(StandardCharsets.UTF_8);
              files.write(page.path(), content);
              sums.put(page.path(), OnePage.checksum(page.split(content)));
            });
    HostBrief known = hosts.remembered(brief);
    if (!known.key().isEmpty()) {
      memory.write(
          brief.id(),
          new RememberedPages(
              memory.tare(), known, reports.reports(brief.id()), numbers, key, sums));
    }
  }

  /** Of all that the rest of its pages is made of. */
  private String key(SiteHost host, SiteView view) {
    return String.join(
        " ",
        hosts.key(host),
        reports.checksum(host.id()),
        checksum(
            view.style()
                + view.base()
                + view.indexed()
                + view.archive().hosts().stream().map(one -> one.id() + one.platforms()).toList()
                + host.unpublished()));
  }

  private static String checksum(String text) {
    return QuickChecksum.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
