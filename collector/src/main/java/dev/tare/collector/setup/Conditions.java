package dev.tare.collector.setup;

import dev.tare.collector.host.HostFacts;
import dev.tare.dataset.file.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What all runs of a sample have in common: the host and its tools, the workloads, and the scripts
 * of the platforms.
 *
 * @param facts section, then key, then value, as in a dataset
 */
public record Conditions(Map<String, Map<String, String>> facts) {

  static final String HOST = "host";
  static final String TOOLS = "tools";

  /** The section with the hashes of all that is run. */
  static final String WORKLOADS = "workloads";

  /** The section with a hash of the scripts and options of each platform. */
  static final String SCRIPTS = "scripts";

  /** Sections whose facts are always known. */
  private static final Set<String> HASHES = Set.of(WORKLOADS, SCRIPTS);

  /** Facts of this program and of its container, which do not tell hosts apart. */
  private static final Set<String> IGNORED = Set.of("host.name", "host.java");

  /** The size of the memory that a kernel finds differs a little from boot to boot. */
  private static final double MEMORY = 0.02;

  /** Requires that a campaign with those facts is resumed under the same conditions. */
  public void requireSame(String campaign, Map<String, Map<String, String>> recorded) {
    List<String> changes = new ArrayList<>();
    facts.forEach(
        (section, now) ->
            now.forEach(
                (key, value) -> {
                  String before = recorded.getOrDefault(section, Map.of()).get(key);
                  if (isChange(section, key, before, value)) {
                    changes.add(change(section, key, before, value));
                  }
                }));
    if (!changes.isEmpty()) {
      throw new InputException(
          campaign
              + ": "
              + changes.get(0)
              + (changes.size() > 1 ? " (and " + (changes.size() - 1) + " more)" : "")
              + "; runs under other conditions are not added; start a new campaign");
    }
  }

  private static boolean isChange(String section, String key, String before, String now) {
    if (HASHES.contains(section)) {
      return !now.equals(before);
    }
    String name = section + "." + key;
    return !IGNORED.contains(name)
        && isKnown(before)
        && isKnown(now)
        && !before.equals(now)
        && !(name.equals("host.memory") && isAbout(before, now));
  }

  private static boolean isKnown(String value) {
    return value != null
        && !value.equals(HostFacts.NOT_VISIBLE)
        && !value.equals(HostFacts.VERSION_UNKNOWN);
  }

  private static boolean isAbout(String before, String now) {
    double a = digits(before);
    double b = digits(now);
    return Math.abs(a - b) <= MEMORY * Math.max(a, b);
  }

  private static double digits(String kibibytes) {
    String digits = kibibytes.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 15 ? 0 : Double.parseDouble(digits);
  }

  private static String change(String section, String key, String before, String now) {
    if (section.equals(SCRIPTS)) {
      return "scripts or options of the platform "
          + key
          + (before == null ? " were not recorded" : " have changed since the campaign started");
    }
    return section.equals(WORKLOADS)
        ? "workload binaries have changed since the campaign started (" + key + ")"
        : section + "." + key + " is " + now + ", but was " + before + " when the campaign started";
  }

  /** The facts by section, to be completed. */
  public Map<String, Map<String, String>> toFacts() {
    return new LinkedHashMap<>(facts);
  }
}
