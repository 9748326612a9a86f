package dev.tare.dataset.archive.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign of an archive.
 *
 * @param path relative to the archive
 * @param host the directory of its host, else the name that its facts state, else empty
 * @param started ISO 8601, UTC
 * @param facts of the host: {@link #FACTS}, as far as they are known
 * @param measurement checksum of all facts that decide whether two campaigns measured the same
 * @param tool name and version of the analyzer
 * @param stamp of the files that it was derived from
 */
public record IndexedCampaign(
    String path,
    String host,
    String name,
    Optional<String> started,
    Map<String, String> facts,
    String measurement,
    String tool,
    String stamp,
    List<IndexedSeries> series) {

  /** The facts of the section {@code host} that the index shows. */
  public static final List<String> FACTS =
      List.of("cpu", "cores", "architecture", "virtualization", "kernel");

  public IndexedCampaign {
    facts = Map.copyOf(facts);
    series = List.copyOf(series);
  }

  IndexedCampaign with(List<IndexedSeries> other) {
    return new IndexedCampaign(path, host, name, started, facts, measurement, tool, stamp, other);
  }

  /** The same, derived from files with another stamp. */
  public IndexedCampaign stamped(String other) {
    return new IndexedCampaign(
        path, host, name, started, facts, measurement, tool, other, series);
  }
}
