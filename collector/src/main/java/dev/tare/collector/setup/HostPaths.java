package dev.tare.collector.setup;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.process.HostLock;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The directories that the collector reads and writes.
 *
 * @param benchmarks contains a directory for each benchmark
 * @param platforms contain a directory for each platform; the last one of an id counts
 * @param guardSource source of the guard
 * @param build output directory of the guard and the workloads
 * @param options of platforms, by id, configured for this host
 * @param cache what outlives a campaign: images, a private daemon, state of running campaigns
 * @param lock allows one campaign at a time
 */
public record HostPaths(
    Path benchmarks,
    List<Path> platforms,
    Map<String, Map<String, String>> options,
    Path guardSource,
    Path build,
    Path cache,
    Path lock) {

  public HostPaths {
    platforms = List.copyOf(platforms);
    options = Map.copyOf(options);
  }

  /** With a lock in the cache, for tests beside each other. */
  public HostPaths(
      Path benchmarks,
      List<Path> platforms,
      Map<String, Map<String, String>> options,
      Path guardSource,
      Path build,
      Path cache) {
    this(benchmarks, platforms, options, guardSource, build, cache, cache.resolve("lock"));
  }

  /** The paths of a checkout, with further directories of platforms. */
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
        withoutBlank(cache(environment)),
        HostLock.file());
  }

  /** The same with configured options of platforms. */
  public HostPaths with(Map<String, Map<String, String>> set) {
    return new HostPaths(benchmarks, platforms, set, guardSource, build, cache, lock);
  }

  /** All benchmarks and platforms. */
  public Catalogue catalogue() {
    return Catalogue.read(benchmarks, platforms, options);
  }

  public Path guard() {
    return guardDirectory().resolve("guard");
  }

  public Path guardDirectory() {
    return build.resolve("guard");
  }

  public Path workloads() {
    return build.resolve("workloads");
  }

  public Path durations() {
    return cache.resolve("durations.json");
  }

  /** State of running campaigns, a directory each. */
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

  /** Programs that platforms call, such as make and modprobe, cannot handle a blank in a name. */
  private static Path withoutBlank(Path cache) {
    if (cache.toString().matches(".*\\s.*")) {
      throw new InputException(
          "the cache, "
              + cache
              + ", has a blank in its name; set XDG_CACHE_HOME to a directory without blanks");
    }
    return cache;
  }
}
