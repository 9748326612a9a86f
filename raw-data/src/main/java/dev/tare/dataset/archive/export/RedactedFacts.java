package dev.tare.dataset.archive.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The facts of a dataset without those that identify a host or a person. */
final class RedactedFacts {

  private static final String HOST = "host";

  private static final Pattern IDENTIFYING =
      Pattern.compile(
          "(?:.*[_.-])?(?:hostname|host_name|fqdn|domain|serial|serial_number|uuid|machine|machine_id|id|asset_tag|"
              + "mac|mac_address|ip|ip_address|ipv4|ipv6|address|user|username|user_name|owner)",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();
  private final List<String> removed = new ArrayList<>();
  private final Redactor redactor;

  RedactedFacts(Map<String, Map<String, String>> original) {
    redactor = new Redactor(names(original));
    original.forEach(
        (section, values) -> {
          Map<String, String> kept = new LinkedHashMap<>();
          values.forEach((key, value) -> keep(section, key, value, kept));
          facts.put(section, kept);
        });
  }

  private void keep(String section, String key, String value, Map<String, String> kept) {
    String redacted = redactor.redact(value);
    if (isIdentifying(section, key)) {
      removed.add(section + "." + key + ": removed");
      return;
    }
    if (!redacted.equals(value)) {
      removed.add(section + "." + key + ": parts replaced");
    }
    kept.put(key, redacted);
  }

  private static boolean isIdentifying(String section, String key) {
    return section.equals(HOST) && key.equals("name") || IDENTIFYING.matcher(key).matches();
  }

  /** The values of identifying facts, which other texts may hold, too. */
  private static Set<String> names(Map<String, Map<String, String>> facts) {
    Set<String> names = new LinkedHashSet<>();
    facts.forEach(
        (section, values) ->
            values.forEach(
                (key, value) -> {
                  if (isIdentifying(section, key)) {
                    names.add(value.strip());
                  }
                }));
    return names;
  }

  Map<String, Map<String, String>> facts() {
    return facts;
  }

  /** One line for each fact that was removed or changed. */
  List<String> removed() {
    return removed;
  }

  Redactor redactor() {
    return redactor;
  }
}
