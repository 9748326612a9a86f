package dev.tare.report.site;

import dev.tare.report.site.series.HostBrief;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the site knows of a host from the last time that it was written, in {@link SiteMemory}.
 *
 * @param tare program that wrote it
 * @param host in brief
 * @param reports of its nights
 * @param files with its numbers, with their checksums, by path
 * @param pagesKey of all that its pages were made of, but what changes with other hosts
 * @param pages with the checksums of what does not change with other hosts, by path
 */
record RememberedPages(
    String tare,
    HostBrief host,
    Reports reports,
    Map<String, String> files,
    String pagesKey,
    Map<String, String> pages) {

  RememberedPages {
    Stream.of(tare, host, reports, pagesKey).forEach(Objects::requireNonNull);
    files = Map.copyOf(files);
    pages = Map.copyOf(pages);
  }

  /**
   * The reports of nights, and of campaigns that repeat changes.
   *
   * @param options that they were copied with
   * @param groups nights that have the same files
   */
  record Reports(String options, List<Group> groups, int files, long bytes) {

    Reports {
      Objects.requireNonNull(options);
      groups = List.copyOf(groups);
    }
  }

  /**
   * Nights with the same files.
   *
   * @param names of the files
   * @param directories in the site
   */
  record Group(Set<String> names, List<String> directories) {

    Group {
      names = Collections.unmodifiableSet(new TreeSet<>(names));
      directories = List.copyOf(directories);
    }
  }
}
