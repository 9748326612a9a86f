package dev.tare.cli.option;

import dev.tare.cli.configuration.Configuration;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.setup.HostPaths;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies the platform options of the configuration; an unknown platform or option is an error. */
final class PlatformOptions {

  private PlatformOptions() {}

  static HostPaths set(HostPaths paths, Configuration configuration) {
    Map<String, PlatformFolder> known =
        paths.catalogue().platforms().stream()
            .collect(Collectors.toMap(PlatformFolder::id, Function.identity()));
    Map<String, Map<String, String>> set = configuration.platformOptions();
    set.forEach((id, options) -> requireKnown(configuration, known, id, options.keySet()));
    return paths.with(set);
  }

  private static void requireKnown(
      Configuration configuration,
      Map<String, PlatformFolder> known,
      String id,
      Set<String> options) {
    if (!known.containsKey(id)) {
      throw configuration.error(
          id, Optional.empty(), "unknown platform '" + id + "'; 'tare doctor' lists the platforms");
    }
    Set<String> possible = new TreeSet<>(known.get(id).options().keySet());
    for (String option : options) {
      if (!possible.contains(option)) {
        throw configuration.error(
            id,
            Optional.of(option),
            id + " has no option '" + option + "'; its options are " + String.join(", ", possible));
      }
    }
  }
}
