package dev.tare.dataset.archive.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A campaign of an archive.
 *
 * @param path relative to the archive
 * @param host the directory of its host, else the name that its facts state, else empty
 * @param started ISO 8601, UTC
 * @param ended whether all planned runs were made
 * @param facts {@link #FACTS}, as far as they are known
 * @param measurement checksum of all facts that decide whether two campaigns measured the same
 * @param tool name and version of the analyzer
 * @param stamp of the files that it was derived from
 */
public record IndexedCampaign(
    String path,
    String host,
    String name,
    Optional<String> started,
    boolean ended,
    Map<String, String> facts,
    String measurement,
    String tool,
    String stamp,
    List<IndexedSeries> series) {

  /** What is installed below the platforms. */
  public static final List<String> VERSIONS = List.of("docker", "qemu");

  /** The facts of the section {@code host} that the index shows, and the versions. */
  public static final List<String> FACTS =
      Stream.concat(
              Stream.of(
                  "cpu",
                  "cores",
                  "memory",
                  "architecture",
                  "virtualization",
                  "kernel",
                  "os",
                  "microcode",
                  "governor",
                  "smt"),
              VERSIONS.stream())
          .toList();

  public IndexedCampaign {
    facts = Map.copyOf(facts);
    series = List.copyOf(series);
  }

  /** The same with other series. */
  public IndexedCampaign with(List<IndexedSeries> other) {
    return new IndexedCampaign(
        path, host, name, started, ended, facts, measurement, tool, stamp, other);
  }

  IndexedCampaign with(Map<String, String> others) {
    return new IndexedCampaign(
        path, host, name, started, ended, others, measurement, tool, stamp, series);
  }

  /** What says whether this is still right. */
  public IndexedStamp stamped() {
    return new IndexedStamp(path, tool, stamp);
  }

  /** The same, derived from files with another stamp. */
  public IndexedCampaign stamped(String other) {
    return new IndexedCampaign(
        path, host, name, started, ended, facts, measurement, tool, other, series);
  }
}
