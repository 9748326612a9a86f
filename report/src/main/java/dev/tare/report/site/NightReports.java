package dev.tare.report.site;

import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.QuickChecksum;
import dev.tare.report.html.HtmlPage;
import dev.tare.report.site.RememberedPages.Group;
import dev.tare.report.site.RememberedPages.Reports;
import dev.tare.report.site.path.ReportedNights;
import dev.tare.report.site.path.SitePaths;
import dev.tare.report.site.series.SiteHost;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies the finished reports of the nights. A night that has not changed since its report was
 * copied is not opened again; a report that the archive no longer has stays in the site as long as
 * the night is in the archive.
 */
final class NightReports {

  private static final String STAMP = "stamp.txt";
  private static final int MOST = 1 << 27;
  private static final List<String> TREES = List.of("nights", "confirm");

  private final Path archive;
  private final SiteFiles files;
  private final SiteOptions options;
  private final NavigableMap<String, Set<String>> known = new TreeMap<>();
  private final Map<String, Long> sizes = new HashMap<>();

  NightReports(Path archive, SiteFiles files, SiteOptions options) {
    this.archive = archive;
    this.files = files;
    this.options = options;
  }

  /** Those of a host. */
  void copy(SiteHost host) {
    try {
      for (IndexedCampaign campaign : host.campaigns()) {
        night(SitePaths.night(host.id(), campaign.name()), campaign);
      }
      for (IndexedCampaign campaign : host.again()) {
        night(SitePaths.again(host.id(), campaign.name()), campaign);
      }
    } catch (IOException failed) {
      throw InputException.notWritten(files.resolve(SitePaths.HOSTS), failed);
    }
  }

  ReportedNights all() {
    return new ReportedNights(known);
  }

  /** Those of a host that has not changed, if they are still there. */
  boolean keep(String host, Reports reports) {
    Set<String> there = new HashSet<>();
    TREES.forEach(tree -> names(tree(host, tree)).forEach(there::add));
    Set<String> before =
        reports.groups().stream()
            .flatMap(group -> group.directories().stream())
            .collect(Collectors.toSet());
    if (!reports.options().equals(marks()) || !there.equals(before)) {
      return false;
    }
    reports
        .groups()
        .forEach(group -> group.directories().forEach(one -> known.put(one, group.names())));
    TREES.forEach(tree -> files.keepTree(tree(host, tree)));
    files.count(reports.files(), reports.bytes());
    return true;
  }

  private static String tree(String host, String name) {
    return SitePaths.HOSTS + "/" + host + "/" + name;
  }

  private Stream<String> names(String directory) {
    Path place = files.resolve(directory);
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return Stream.of();
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries.map(one -> directory + "/" + one.getFileName()).toList().stream();
    } catch (IOException failed) {
      throw InputException.of(place, "cannot be read", failed);
    }
  }

  /** What to remember of those of a host. */
  Reports reports(String host) {
    Map<Set<String>, List<String>> groups = new LinkedHashMap<>();
    int count = 0;
    for (String directory : directories(host)) {
      Set<String> names = known.get(directory);
      groups.computeIfAbsent(names, first -> new ArrayList<>()).add(directory);
      count += names.size();
    }
    return new Reports(
        marks(),
        groups.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList(),
        count,
        sizes.getOrDefault(host, 0L));
  }

  /** All that pages show of them. */
  String checksum(String host) {
    StringBuilder all = new StringBuilder(marks());
    for (String directory : directories(host)) {
      all.append(directory).append(new TreeSet<>(known.get(directory)));
    }
    return QuickChecksum.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> directories(String host) {
    String prefix = SitePaths.HOSTS + "/" + host + "/";
    return List.copyOf(known.subMap(prefix, prefix + Character.MAX_VALUE).keySet());
  }

  private String marks() {
    return (options.pdf() ? " pdf" : "") + (options.indexed() ? " indexed" : "");
  }

  private void night(String directory, IndexedCampaign campaign) throws IOException {
    String stamp = campaign.stamp() + marks() + "\n";
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

  private static String host(String directory) {
    return directory.split("/")[1];
  }

  private void keep(String directory) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> entries = Files.list(files.resolve(directory))) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if (names().contains(name) || name.equals(STAMP)) {
          sizes.merge(host(directory), files.keep(entry), Long::sum);
          names.add(name);
        }
      }
    }
    known.put(directory, names);
  }
}
