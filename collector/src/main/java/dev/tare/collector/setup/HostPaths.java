package dev.tare.collector.setup;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Ownership;
import dev.tare.collector.process.CampaignLock;
import dev.tare.collector.process.LockHolder;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The directories that the collector reads and writes.
 *
 * @param benchmarks contains a directory for each benchmark
 * @param platforms contain a directory for each platform; the last one of an id counts
 * @param guardSource source of the guard
 * @param build output directory of the guard and the workloads
 * @param options of platforms, by id, configured for this host
 * @param cache what outlives a campaign: images, a private daemon, state of running campaigns
 * @param lock allows one campaign at a time on a host
 */
public record HostPaths(
    Path benchmarks,
    List<Path> platforms,
    Map<String, Map<String, String>> options,
    Path guardSource,
    Path build,
    Path cache,
    Path lock) {

  /** The lock of a cache. */
  private static final String IN_USE = "in-use";

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");

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
        CampaignLock.file());
  }

  /** The same with configured options of platforms. */
  public HostPaths with(Map<String, Map<String, String>> set) {
    return new HostPaths(benchmarks, platforms, set, guardSource, build, cache, lock);
  }

  /**
   * Makes the cache a directory that only this user can enter; fails when somebody else can write
   * it, because scripts and images in it are obeyed.
   */
  public void claimCache() {
    try {
      Files.createDirectories(cache.getParent());
      if (Files.notExists(cache)) {
        Files.createDirectory(cache, PosixFilePermissions.asFileAttribute(PRIVATE));
      }
      Ownership.doubt(cache).ifPresent(this::refuseCache);
      Files.setPosixFilePermissions(cache, PRIVATE);
    } catch (IOException failed) {
      throw InputException.of(cache, "cannot be used as the cache", failed);
    }
  }

  /**
   * Runs an action while no other campaign measures on this host or uses the cache, which hosts may
   * share: what the cache holds of running campaigns is of dead ones then.
   *
   * @param folder what is measured, for people
   * @param busy what to do when another process does
   */
  public <T> T alone(Path folder, Supplier<T> action, Function<LockHolder, T> busy) {
    return CampaignLock.holding(lock, folder, () -> usingCache(folder, action, busy), busy);
  }

  private <T> T usingCache(Path folder, Supplier<T> action, Function<LockHolder, T> busy) {
    claimCache();
    return CampaignLock.holding(
        cache.resolve(IN_USE), folder, action, holder -> busy.apply(holder.of(cache)));
  }

  private void refuseCache(String doubt) {
    throw new InputException(
        "the cache is not trusted: " + doubt + "; set XDG_CACHE_HOME to a directory of yours");
  }

  /** Whether a platform's scripts may run: they are named now, or nobody else can change them. */
  public boolean trusts(Path platform) {
    return platforms.stream().anyMatch(platform::startsWith)
        || Ownership.doubtInside(platform).isEmpty();
  }

  /** Fails when somebody else can change what platforms run. */
  public void requireTrusted() {
    for (PlatformFolder platform : catalogue().platforms()) {
      platform.folders().stream()
          .filter(folder -> !folder.startsWith(platforms.get(0)))
          .forEach(folder -> requireTrusted("scripts of a platform are not trusted", folder));
      platform
          .namedPaths()
          .forEach(
              path -> requireTrusted("an option of " + platform.id() + " is not trusted", path));
    }
  }

  private static void requireTrusted(String what, Path path) {
    Ownership.doubtInside(path)
        .ifPresent(
            doubt -> {
              throw new InputException(
                  what
                      + ": "
                      + doubt
                      + "; it would run as you: make it yours, or read it and add --trust");
            });
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
        .orElseGet(() -> home(environment).toAbsolutePath().resolve(".cache"))
        .resolve("tare");
  }

  /** Without HOME, as under some schedulers, the home that the system knows of this user. */
  private static Path home(Map<String, String> environment) {
    return Stream.of(environment.get("HOME"), System.getProperty("user.home"))
        .filter(home -> home != null && home.startsWith("/"))
        .findFirst()
        .map(Path::of)
        .orElseThrow(
            () ->
                new InputException("HOME is not set; set XDG_CACHE_HOME to a directory of yours"));
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
