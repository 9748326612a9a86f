package dev.tare.collector.catalogue;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** All benchmarks and platforms, in their order. */
public record Catalogue(List<BenchmarkFolder> benchmarks, List<PlatformFolder> platforms) {

  public Catalogue {
    benchmarks = List.copyOf(benchmarks);
    platforms = List.copyOf(platforms);
  }

  /** Reads every directory with a description; of two platforms with one id the last counts. */
  public static Catalogue read(Path benchmarks, List<Path> platforms) {
    return read(benchmarks, platforms, Map.of());
  }

  /**
   * Reads every directory with a description.
   *
   * @param options of platforms, by id, as configured
   */
  public static Catalogue read(
      Path benchmarks, List<Path> platforms, Map<String, Map<String, String>> options) {
    Map<String, PlatformFolder> byId = new TreeMap<>();
    for (Path parent : platforms) {
      for (Path folder : foldersWith(PlatformYaml.FILE, parent)) {
        PlatformFolder platform = PlatformFolder.read(folder, options);
        byId.put(platform.id(), platform);
      }
    }
    return new Catalogue(
        foldersWith(BenchmarkFolder.FILE, benchmarks).stream()
            .map(BenchmarkFolder::read)
            .sorted(Comparator.comparingInt(BenchmarkFolder::order))
            .toList(),
        byId.values().stream().sorted(Comparator.comparingInt(PlatformFolder::order)).toList());
  }

  /** The named ones, in the catalogue's order; where none is named, those of the inclusion. */
  public Catalogue only(List<String> benchmarkIds, List<String> platformIds, Inclusion widest) {
    return new Catalogue(
        benchmarkIds.isEmpty()
            ? benchmarks.stream().filter(item -> item.measured().compareTo(widest) <= 0).toList()
            : chosen("benchmark", benchmarks, BenchmarkFolder::id, benchmarkIds),
        platformIds.isEmpty()
            ? platforms.stream().filter(item -> item.measured().compareTo(widest) <= 0).toList()
            : chosen("platform", platforms, PlatformFolder::id, platformIds));
  }

  /** The same without some benchmarks. */
  public Catalogue without(Set<String> benchmarkIds) {
    return new Catalogue(
        benchmarks.stream().filter(item -> !benchmarkIds.contains(item.id())).toList(), platforms);
  }

  /** The same without some platforms. */
  public Catalogue withoutPlatforms(Set<String> platformIds) {
    return new Catalogue(
        benchmarks, platforms.stream().filter(item -> !platformIds.contains(item.id())).toList());
  }

  /** The Debian packages that benchmarks need where they run. */
  public List<String> packages() {
    return benchmarks.stream()
        .flatMap(benchmark -> benchmark.tools().values().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static <T> List<T> chosen(
      String what, List<T> all, Function<T, String> id, List<String> named) {
    List<String> unknown = new ArrayList<>(named);
    List<String> known = all.stream().map(id).toList();
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new InputException(
          "unknown " + what + " '" + unknown.get(0) + "'; known: " + String.join(", ", known));
    }
    return all.stream().filter(item -> named.contains(id.apply(item))).toList();
  }

  private static List<Path> foldersWith(String file, Path parent) {
    try (var entries = Files.list(parent)) {
      return entries.filter(entry -> Files.exists(entry.resolve(file))).sorted().toList();
    } catch (IOException failed) {
      throw InputException.of(parent, "cannot be read", failed);
    }
  }
}
