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
import dev.tare.report.site.page.LogPage;
import dev.tare.report.site.page.SiteView;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the site of an archive: pages before those that link to them, the first page last, then
 * deletions. The same archive and options give the same bytes, so that only what has changed is
 * written.
 */
public final class Site {

  private final SiteFiles files;
  private final List<String> pages = new ArrayList<>();

  private Site(SiteFiles files) {
    this.files = files;
  }

  /**
   * Brings the archive's index up to date, and the site in a directory.
   *
   * @param to a new directory, or one that holds a site
   */
  public static SiteResult write(Path archive, Path to, SiteOptions options) throws IOException {
    SiteFiles files = SiteFiles.in(to);
    SiteMemory memory = new SiteMemory(to, ProgramStamp.with(options.templates()));
    ArchiveHosts hosts =
        new ArchiveHosts(
            archive,
            options.campaigns(),
            options.now(),
            options.maxAge(),
            options.unpublished(),
            memory);
    NightReports reports = new NightReports(archive, files, options);
    Set<String> read = new HashSet<>();
    SiteArchive nights =
        hosts.brief(
            host -> {
              read.add(host.id());
              reports.copy(host);
            });
    nights.hosts().stream()
        .filter(host -> !read.contains(host.id()))
        .filter(host -> !reports.keep(host.id(), memory.pages(host.id()).orElseThrow().reports()))
        .forEach(host -> reports.copy(hosts.whole(host)));
    HostPages pages = new HostPages(hosts, read, files, memory, reports);
    new Site(files).write(nights, pages, reports.all(), options);
    files.deleteOthers();
    memory.deleteOthers(nights.hosts().stream().map(SiteHost::id).collect(Collectors.toSet()));
    return files.result(nights.hosts().size(), nights.nights());
  }

  private void write(
      SiteArchive nights, HostPages hosts, ReportedNights reports, SiteOptions options) {
    String style = SitePage.style(options.templates());
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
                        options.indexed(),
                        options.templates()))
            .toList();
    nights.hosts().forEach(host -> pages.addAll(hosts.write(host, views)));
    views.forEach(this::rest);
    views.forEach(view -> page(new HomePage(view).file()));
    if (options.base().isPresent() && options.indexed()) {
      write(Sitemap.of(options.base().get(), pages));
    }
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
