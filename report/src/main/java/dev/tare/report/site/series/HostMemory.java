package dev.tare.report.site.series;

import java.util.Optional;

/** What is known of the hosts from the last time that the site was written. */
@FunctionalInterface
public interface HostMemory {

  /** Nothing is known. */
  HostMemory NONE = id -> Optional.empty();

  /** A host in brief; absent where it is not known. */
  Optional<HostBrief> host(String id);
}
