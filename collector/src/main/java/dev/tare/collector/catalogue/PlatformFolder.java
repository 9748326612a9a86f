package dev.tare.collector.catalogue;

import dev.tare.dataset.platform.PlatformTraits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A platform as a directory: {@code platform.yaml} and a script for each lifecycle step that needs
 * one. A variant ({@code like: ID}) inherits the scripts and keys of another platform and states
 * only what differs.
 *
 * @param folders its own, then those it inherits from
 * @param kind its isolation, for people
 * @param traits isolation, acceleration, and what it varies of another platform
 * @param order its place in lists
 * @param measured in which campaigns, when it is not named
 * @param options values for its scripts
 * @param needs what it needs of the host
 * @param limits benchmarks that it cannot run or compare
 */
public record PlatformFolder(
    List<Path> folders,
    String id,
    String title,
    String kind,
    PlatformTraits traits,
    int order,
    Inclusion measured,
    Map<String, String> options,
    PlatformNeeds needs,
    PlatformLimits limits) {

  public static PlatformFolder read(Path folder) {
    return read(folder, Map.of());
  }

  /**
   * Reads a directory.
   *
   * @param configured values of options by platform; variants inherit them too
   */
  static PlatformFolder read(Path folder, Map<String, Map<String, String>> configured) {
    Path file = folder.resolve(PlatformYaml.FILE);
    Map<Path, PlatformYaml> lineage = PlatformYaml.lineage(folder);
    PlatformYaml yaml =
        lineage.entrySet().stream()
            .map(
                entry ->
                    entry.getValue().with(configured.getOrDefault(id(entry.getKey()), Map.of())))
            .reduce(PlatformYaml::over)
            .orElseThrow();
    return new PlatformFolder(
        List.copyOf(lineage.keySet()),
        FolderId.platform(folder),
        YamlFile.required(file, "title", yaml.title()),
        YamlFile.required(file, "isolation", yaml.kindForPeople().orElse(null)),
        yaml.traits(),
        yaml.order() == null ? FolderId.LAST : yaml.order(),
        yaml.measured() == null ? Inclusion.ALWAYS : yaml.measured(),
        yaml.options(),
        yaml.needs(),
        yaml.limits());
  }

  private static String id(Path folder) {
    return folder.getFileName().toString();
  }

  public Path folder() {
    return folders.get(0);
  }

  /** The files and directories that its options name, such as a toolchain or a kernel. */
  public List<Path> namedPaths() {
    return options.values().stream()
        .filter(value -> !value.isEmpty() && value.indexOf('\0') < 0)
        .map(Path::of)
        .filter(path -> path.getNameCount() > 1 ? Files.exists(path) : Files.isDirectory(path))
        .toList();
  }

  /** The script of a step: its own, or else an inherited one. */
  public Path script(String step) {
    return folders.stream()
        .map(folder -> folder.resolve(step))
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() -> folder().resolve(step));
  }

  /** The SHA-256 of its scripts and options. */
  public String hash() {
    return PlatformHash.of(folders, options);
  }

  public boolean has(String step) {
    return Files.isExecutable(script(step));
  }
}
