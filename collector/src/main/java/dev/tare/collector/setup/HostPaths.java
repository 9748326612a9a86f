package dev.tare.collector.setup;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things are.
 *
 * @param benchmarks folder of benchmark folders
 * @param platforms folders of platform folders; of one id the last counts
 * @param guardSource where the guard is built from
 * @param build where the guard and the workloads are built into
 * @param options of platforms, by id, that are set for this host
 * @param cache what outlives a campaign: images, a private daemon, state of what goes on
 */
public record HostPaths(
    Path benchmarks,
    List<Path> platforms,
    Map<String, Map<String, String>> options,
    Path guardSource,
    Path build,
    Path cache) {

  public HostPaths {
    platforms = List.copyOf(platforms);
    options = Map.copyOf(options);
  }

  /** The places of a checkout, with further folders of platforms. */
  public static HostPaths of(Path root, List<Path> further, Map<String, String> environment) {
    Path collector = root.toAbsolutePath().normalize().resolve("collector");
    List<Path> platforms = new ArrayList<>(List.of(collector.resolve("platforms")));
    further.forEach(folder -> platforms.add(folder.toAbsolutePath().normalize()));
    return new HostPaths(
        collector.resolve("benchmarks"),
        platforms,
        Map.of(),
        collector.resolve("guard"),
        collector.resolve("target"),
        withoutBlank(cache(environment)));
  }

  /** The same, with options of platforms that the user has set. */
  public HostPaths with(Map<String, Map<String, String>> set) {
    return new HostPaths(benchmarks, platforms, set, guardSource, build, cache);
  }

  /** All benchmarks and platforms there are. */
  public Catalogue catalogue() {
    return Catalogue.read(benchmarks, platforms, options);
  }

  public Path guard() {
    return guardFolder().resolve("guard");
  }

  public Path guardFolder() {
    return build.resolve("guard");
  }

  public Path workloads() {
    return build.resolve("workloads");
  }

  public Path lock() {
    return cache.resolve("lock");
  }

  public Path durations() {
    return cache.resolve("durations.json");
  }

  /** State of campaigns that go on, a folder each. */
  public Path running() {
    return cache.resolve("running");
  }

  private static Path cache(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
        .filter(folder -> Path.of(folder).isAbsolute())
        .map(Path::of)
        .orElseGet(() -> Path.of(environment.getOrDefault("HOME", "/tmp"), ".cache"))
        .resolve("tare");
  }

  /**
   * Programs that platforms call, such as make and modprobe, take a blank for the end of a name.
   */
  private static Path withoutBlank(Path cache) {
    if (cache.toString().matches(".*\\s.*")) {
      throw new InputException(
          "the cache, "
              + cache
              + ", has a blank in its name; set XDG_CACHE_HOME to a folder without");
    }
    return cache;
  }
}
