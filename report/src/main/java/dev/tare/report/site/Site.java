package dev.tare.report.site;

import dev.tare.dataset.file.Digest;
import dev.tare.report.html.SitePage;
import dev.tare.report.site.feed.AtomFeed;
import dev.tare.report.site.feed.Badge;
import dev.tare.report.site.feed.Sitemap;
import dev.tare.report.site.page.AcrossPage;
import dev.tare.report.site.page.AuditPage;
import dev.tare.report.site.page.ComparePage;
import dev.tare.report.site.page.HomePage;
import dev.tare.report.site.page.HostPage;
import dev.tare.report.site.page.LogPage;
import dev.tare.report.site.page.SiteData;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.site.page.TrendPage;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.series.ArchiveHosts;
import dev.tare.report.site.series.SiteArchive;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the site of an archive: pages before those that link to them, the first page last, then
 * deletions. The same archive and options give the same bytes, so that only what has changed is
 * written.
 */
public final class Site {

  private final SiteFiles files;
  private final ArchiveHosts hosts;
  private final List<String> pages = new ArrayList<>();

  private Site(SiteFiles files, ArchiveHosts hosts) {
    this.files = files;
    this.hosts = hosts;
  }

  /**
   * Brings the archive's index up to date, and the site in a directory.
   *
   * @param to a new directory, or one that holds a site
   */
  public static SiteResult write(Path archive, Path to, SiteOptions options) throws IOException {
    SiteFiles files = SiteFiles.in(to);
    ArchiveHosts hosts =
        new ArchiveHosts(
            archive, options.campaigns(), options.now(), options.maxAge(), options.unpublished());
    SiteArchive nights = hosts.brief();
    ReportedNights reports = NightReports.copy(archive, nights, files, options);
    new Site(files, hosts).write(nights, reports, options);
    files.deleteOthers();
    return files.result(nights.hosts().size(), nights.nights());
  }

  private void write(SiteArchive nights, ReportedNights reports, SiteOptions options) {
    String style = SitePage.style();
    String name =
        "style-" + Digest.sha256(style.getBytes(StandardCharsets.UTF_8)).substring(0, 12) + ".css";
    files.write(name, style);
    List<SiteView> views =
        Stream.of(Language.values())
            .map(
                language ->
                    new SiteView(
                        nights,
                        Messages.in(language),
                        reports,
                        name,
                        options.base(),
                        options.indexed()))
            .toList();
    nights.hosts().forEach(host -> host(hosts.whole(host), views));
    views.forEach(this::rest);
    views.forEach(view -> page(new HomePage(view).file()));
    if (options.base().isPresent() && options.indexed()) {
      write(Sitemap.of(options.base().get(), pages));
    }
  }

  /** Its numbers and trends before the page that links to them. */
  private void host(SiteHost host, List<SiteView> views) {
    SiteData.of(host).forEach(this::write);
    views.forEach(
        view ->
            host.tracks()
                .values()
                .forEach(track -> page(new TrendPage(view, host, track).file())));
    views.forEach(view -> page(new HostPage(view, host).file()));
  }

  private void rest(SiteView view) {
    page(new ComparePage(view).file());
    if (view.hasSeveralHosts()) {
      page(new AcrossPage(view).file());
    }
    page(new LogPage(view).file());
    page(new AuditPage(view).file());
    Badge.all(view).forEach(this::write);
    write(new AtomFeed(view).file());
  }

  private void page(PageFile file) {
    pages.add(file.path());
    write(file);
  }

  private void write(PageFile file) {
    files.write(file.path(), file.text());
  }
}
