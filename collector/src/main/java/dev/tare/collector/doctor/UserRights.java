package dev.tare.collector.doctor;

import dev.tare.collector.host.HostFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the user who measures cannot do or see here; what platforms lack is in their own lines.
 *
 * @param root whether the user may do everything
 * @param facts of the host, as this user reads them
 */
record UserRights(String user, boolean root, boolean empties, Map<String, String> facts) {

  /** The user, the caches, and each fact that this user cannot read. */
  List<HostCheck> checks() {
    List<HostCheck> checks = new ArrayList<>(List.of(itself(), caches()));
    facts.forEach(
        (fact, value) -> {
          if (!root && value.equals(HostFacts.NOT_VISIBLE)) {
            checks.add(
                HostCheck.warning(
                    "fact " + fact,
                    "not visible",
                    "run as root, unless this host does not have it"));
          }
        });
    return List.copyOf(checks);
  }

  private HostCheck itself() {
    return root
        ? HostCheck.ok("user", user + ", who may do everything")
        : HostCheck.warning(
            "user", user + ", an ordinary user", "see the lines of caches, platforms and facts");
  }

  private HostCheck caches() {
    return empties
        ? HostCheck.ok("caches", "can be emptied before each run")
        : HostCheck.warning(
            "caches",
            "cannot be emptied before each run, so disk benchmarks are noisier",
            "run as root");
  }
}
