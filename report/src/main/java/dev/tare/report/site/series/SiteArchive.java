package dev.tare.report.site.series;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * An archive as its site shows it, with the hosts in brief.
 *
 * @param hosts by id
 * @param newest start of the newest night of all
 */
public record SiteArchive(List<SiteHost> hosts, Instant newest) {

  public SiteArchive {
    hosts = List.copyOf(hosts);
  }

  public static SiteArchive of(List<SiteHost> hosts) {
    return new SiteArchive(
        hosts,
        hosts.stream()
            .flatMap(host -> host.newest().started().stream())
            .map(Instant::parse)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH));
  }

  /** Start of the first night of all. */
  public Instant oldest() {
    return hosts.stream()
        .flatMap(host -> host.campaigns().stream().flatMap(one -> one.started().stream()).limit(1))
        .map(Instant::parse)
        .min(Comparator.naturalOrder())
        .orElse(newest);
  }

  public int nights() {
    return hosts.stream().mapToInt(host -> host.campaigns().size()).sum();
  }
}
