package dev.tare.report.site;

import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.report.html.HtmlPage;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteArchive;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Copies the finished reports of the nights. A night that has not changed since its report was
 * copied is not opened again; a report that the archive no longer has stays in the site as long as
 * the night is in the archive.
 */
final class NightReports {

  private static final String STAMP = "stamp.txt";
  private static final int MOST = 1 << 27;

  private final Path archive;
  private final SiteFiles files;
  private final SiteOptions options;
  private final Map<String, Set<String>> known = new HashMap<>();

  private NightReports(Path archive, SiteFiles files, SiteOptions options) {
    this.archive = archive;
    this.files = files;
    this.options = options;
  }

  static ReportedNights copy(
      Path archive, SiteArchive nights, SiteFiles files, SiteOptions options) {
    NightReports reports = new NightReports(archive, files, options);
    try {
      for (SiteHost host : nights.hosts()) {
        for (IndexedCampaign campaign : host.campaigns()) {
          reports.night(SitePaths.night(host.id(), campaign.name()), campaign);
        }
        for (IndexedCampaign campaign : host.again()) {
          reports.night(SitePaths.again(host.id(), campaign.name()), campaign);
        }
      }
    } catch (IOException failed) {
      throw InputException.notWritten(files.resolve(SitePaths.HOSTS), failed);
    }
    return new ReportedNights(reports.known);
  }

  private void night(String directory, IndexedCampaign campaign) throws IOException {
    String stamp =
        campaign.stamp()
            + (options.pdf() ? " pdf" : "")
            + (options.indexed() ? " indexed" : "")
            + "\n";
    if (!stamp.equals(stamp(directory))) {
      copy(directory, archive.resolve(campaign.path()));
      files.write(directory + "/" + STAMP, stamp);
    }
    keep(directory);
  }

  private String stamp(String directory) {
    try {
      return BoundedFile.text(files.resolve(directory).resolve(STAMP), 1000);
    } catch (IOException | InputException none) {
      return "";
    }
  }

  /** A campaign that cannot be read has no report; a site that cannot be written is an error. */
  private void copy(String directory, Path campaign) throws IOException {
    files.writeTogether(directory, contents(campaign));
  }

  /** A bag is opened and checked. */
  private Map<String, byte[]> contents(Path campaign) {
    try {
      return OpenCampaign.read(campaign, this::reports);
    } catch (InputException | UncheckedIOException broken) {
      options.warnings().accept("tare: no report in the site: " + broken.getMessage());
      return Map.of();
    }
  }

  private Map<String, byte[]> reports(Path campaign) {
    Map<String, byte[]> reports = new LinkedHashMap<>();
    for (String name : names()) {
      Path file = campaign.resolve(name);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        reports.put(name, content(file));
      }
    }
    NightPage page = new NightPage(Set.copyOf(reports.keySet()), options.indexed());
    reports.replaceAll((name, content) -> name.endsWith(".html") ? page.of(content) : content);
    return reports;
  }

  private List<String> names() {
    Stream<String> pages = Stream.of(Language.values()).map(HtmlPage::file);
    Stream<String> pdfs =
        Stream.of(Language.values())
            .filter(language -> options.pdf())
            .map(language -> "report-" + language.code() + ".pdf");
    return Stream.concat(Stream.concat(pages, pdfs), Stream.of("summary.csv")).toList();
  }

  private static byte[] content(Path file) {
    try {
      return BoundedFile.bytes(file, MOST);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void keep(String directory) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> entries = Files.list(files.resolve(directory))) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if (names().contains(name) || name.equals(STAMP)) {
          files.keep(entry);
          names.add(name);
        }
      }
    }
    known.put(directory, names);
  }
}
