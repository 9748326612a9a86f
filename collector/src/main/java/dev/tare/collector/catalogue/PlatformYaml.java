package dev.tare.collector.catalogue;

import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What {@code platform.yaml} says; what a variant does not say is as the one it is like has it. */
record PlatformYaml(
    String like,
    String title,
    String kind,
    String isolates,
    Integer order,
    Inclusion measured,
    Integer diskMegabytes,
    Map<String, String> options,
    Map<String, String> tools,
    Map<String, String> devices,
    Map<String, String> notApplicable,
    Map<String, String> incomparable) {

  private static final Pattern OPTION = Pattern.compile("[a-z][a-z0-9_]*");

  PlatformYaml {
    options = options == null ? Map.of() : options;
    tools = tools == null ? Map.of() : tools;
    devices = devices == null ? Map.of() : devices;
    notApplicable = notApplicable == null ? Map.of() : notApplicable;
    incomparable = incomparable == null ? Map.of() : incomparable;
  }

  /** The words of a folder, then of the one it is like, and so on. */
  static Map<Path, PlatformYaml> lineage(Path folder) {
    Map<Path, PlatformYaml> lineage = new LinkedHashMap<>();
    for (Path next = folder; next != null; ) {
      Path file = next.resolve(PlatformFolder.FILE);
      PlatformYaml words = YamlFile.read(file, PlatformYaml.class);
      requireOptionNames(file, words.options);
      if (lineage.put(next, words) != null) {
        throw new InputException(file + ": is like itself; let 'like' name another platform");
      }
      next = words.like == null ? null : next.resolveSibling(words.like).normalize();
    }
    return lineage;
  }

  /** These words, and where they say nothing, the others; title and order are its own. */
  PlatformYaml over(PlatformYaml base) {
    return new PlatformYaml(
        like,
        title,
        kind == null ? base.kind : kind,
        isolates == null ? base.isolates : isolates,
        order,
        measured == null ? base.measured : measured,
        diskMegabytes == null ? base.diskMegabytes : diskMegabytes,
        both(base.options, options),
        both(base.tools, tools),
        both(base.devices, devices),
        both(base.notApplicable, notApplicable),
        both(base.incomparable, incomparable));
  }

  /** These words with other values of options. */
  PlatformYaml with(Map<String, String> values) {
    return new PlatformYaml(
        like,
        title,
        kind,
        isolates,
        order,
        measured,
        diskMegabytes,
        both(options, values),
        tools,
        devices,
        notApplicable,
        incomparable);
  }

  private static Map<String, String> both(Map<String, String> base, Map<String, String> own) {
    Map<String, String> all = new TreeMap<>(base);
    all.putAll(own);
    return all;
  }

  private static void requireOptionNames(Path file, Map<String, String> options) {
    for (String name : options.keySet()) {
      if (!OPTION.matcher(name).matches()) {
        throw new InputException(file + ": option '" + name + "': use small letters, digits and _");
      }
    }
  }
}
