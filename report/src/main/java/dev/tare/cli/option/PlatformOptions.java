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

/** Options of platforms that the configuration sets; one that a platform has not is a complaint. */
final class PlatformOptions {

  private PlatformOptions() {}

  static HostPaths set(HostPaths places, Configuration configuration) {
    Map<String, PlatformFolder> known =
        places.catalogue().platforms().stream()
            .collect(Collectors.toMap(PlatformFolder::id, Function.identity()));
    Map<String, Map<String, String>> set = configuration.platformOptions();
    set.forEach((id, options) -> requireKnown(configuration, known, id, options.keySet()));
    return places.with(set);
  }

  private static void requireKnown(
      Configuration configuration,
      Map<String, PlatformFolder> known,
      String id,
      Set<String> options) {
    if (!known.containsKey(id)) {
      throw configuration.complaint(
          id, Optional.empty(), "there is no platform '" + id + "'; see: tare doctor");
    }
    Set<String> possible = new TreeSet<>(known.get(id).options().keySet());
    for (String option : options) {
      if (!possible.contains(option)) {
        throw configuration.complaint(
            id,
            Optional.of(option),
            id + " has no option '" + option + "'; it has " + String.join(", ", possible));
      }
    }
  }
}
