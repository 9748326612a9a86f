package dev.tare.collector.catalogue;

import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.PlatformTraits;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The keys of one {@code platform.yaml}; a key that a variant does not state is inherited from the
 * platform that it is like.
 *
 * @param kind an older word for the isolation, still read; any other text is a name for people
 */
record PlatformYaml(
    String like,
    String title,
    String kind,
    Isolation isolation,
    Acceleration acceleration,
    String variantOf,
    Map<String, String> varies,
    Integer order,
    Inclusion measured,
    Integer diskMegabytes,
    Map<String, String> options,
    Map<String, String> tools,
    Map<String, String> devices,
    Map<String, String> notApplicable,
    Map<String, String> incomparable) {

  static final String FILE = "platform.yaml";

  private static final Pattern OPTION = Pattern.compile("[a-z][a-z0-9_]*");

  PlatformYaml {
    if (isolation == null && kind != null) {
      isolation = Isolation.ofKind(kind).or(() -> Isolation.of(kind)).orElse(null);
    }
    varies = orEmpty(varies);
    options = orEmpty(options);
    tools = orEmpty(tools);
    devices = orEmpty(devices);
    notApplicable = orEmpty(notApplicable);
    incomparable = orEmpty(incomparable);
    if (variantOf == null && like != null && !varies.isEmpty()) {
      variantOf = Path.of(like).getFileName().toString();
    }
  }

  /** The files of a directory, of the platform that it is like, and so on. */
  static Map<Path, PlatformYaml> lineage(Path directory) {
    Map<Path, PlatformYaml> lineage = new LinkedHashMap<>();
    for (Path next = directory; next != null; ) {
      Path file = next.resolve(FILE);
      PlatformYaml yaml = YamlFile.read(file, PlatformYaml.class);
      yaml.requireOptionNames(file);
      yaml.requireWholeVariant(file);
      if (lineage.put(next, yaml) != null) {
        throw YamlFile.bad(file, "like", "refers back to this platform; choose another one");
      }
      next = yaml.like == null ? null : next.resolveSibling(yaml.like).normalize();
    }
    return lineage;
  }

  /** This file over an inherited one; title and order are never inherited. */
  PlatformYaml over(PlatformYaml base) {
    return new PlatformYaml(
        like,
        title,
        or(kind, base.kind),
        or(isolation, base.isolation),
        or(acceleration, base.acceleration),
        or(variantOf, base.variantOf),
        variantOf == null ? base.varies : varies,
        order,
        or(measured, base.measured),
        or(diskMegabytes, base.diskMegabytes),
        merged(base.options, options),
        merged(base.tools, tools),
        merged(base.devices, devices),
        merged(base.notApplicable, notApplicable),
        merged(base.incomparable, incomparable));
  }

  /** The same with other values of options. */
  PlatformYaml with(Map<String, String> values) {
    return new PlatformYaml(
        like,
        title,
        kind,
        isolation,
        acceleration,
        variantOf,
        varies,
        order,
        measured,
        diskMegabytes,
        merged(options, values),
        tools,
        devices,
        notApplicable,
        incomparable);
  }

  /** A platform that is no machine runs on the host's processor. */
  PlatformTraits traits() {
    boolean machine = isolation == Isolation.VM || isolation == Isolation.UNIKERNEL;
    return new PlatformTraits(
        Optional.ofNullable(isolation),
        Optional.ofNullable(acceleration == null && !machine ? Acceleration.NONE : acceleration),
        Optional.ofNullable(variantOf),
        varies);
  }

  /** The kind of platform, for people; absent when neither key states it. */
  Optional<String> kindForPeople() {
    return Optional.ofNullable(isolation).map(Isolation::kind).or(() -> Optional.ofNullable(kind));
  }

  PlatformNeeds needs() {
    return new PlatformNeeds(diskMegabytes == null ? 0 : diskMegabytes, tools, devices);
  }

  PlatformLimits limits() {
    return PlatformLimits.of(notApplicable, incomparable);
  }

  private void requireOptionNames(Path file) {
    for (String name : options.keySet()) {
      if (!OPTION.matcher(name).matches()) {
        throw YamlFile.bad(
            file, "options", "'" + name + "' must consist of lower-case letters, digits and _");
      }
    }
  }

  private void requireWholeVariant(Path file) {
    if (varies.isEmpty() && variantOf != null) {
      throw YamlFile.bad(file, "variantOf", "needs 'varies', such as disk-format: qcow2");
    }
    if (variantOf == null && !varies.isEmpty()) {
      throw YamlFile.bad(file, "varies", "needs 'variantOf' or 'like'");
    }
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }

  private static <T> T or(T own, T inherited) {
    return own == null ? inherited : own;
  }

  private static Map<String, String> merged(Map<String, String> base, Map<String, String> own) {
    Map<String, String> all = new TreeMap<>(base);
    all.putAll(own);
    return all;
  }
}
