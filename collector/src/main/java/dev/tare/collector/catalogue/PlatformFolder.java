package dev.tare.collector.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A platform as a folder: {@code platform.yaml} and a script for each word of its life that needs
 * something done. A variant is like another platform: it has that one's scripts and says only what
 * differs.
 *
 * @param folders its own, then those it is like
 * @param kind what sort of isolation it is
 * @param isolates what it separates, in words
 * @param order its place in lists
 * @param measured in which campaigns, when nobody names it
 * @param diskMegabytes what preparing leaves in the cache
 * @param options what its scripts are told besides
 * @param tools commands its scripts need, and the Debian package of each
 * @param devices files without which it cannot be measured, and what would bring each
 * @param notApplicable benchmarks it cannot run by its nature, and why
 * @param incomparable benchmarks whose values mean something else here, and why
 */
public record PlatformFolder(
    List<Path> folders,
    String id,
    String title,
    String kind,
    String isolates,
    int order,
    Inclusion measured,
    int diskMegabytes,
    Map<String, String> options,
    Map<String, String> tools,
    Map<String, String> devices,
    Map<String, String> notApplicable,
    Map<String, String> incomparable) {

  static final String FILE = "platform.yaml";

  public static PlatformFolder read(Path folder) {
    return read(folder, Map.of());
  }

  /**
   * Reads a folder.
   *
   * @param configured values of options by platform; what is like a platform has its values too
   */
  static PlatformFolder read(Path folder, Map<String, Map<String, String>> configured) {
    Path file = folder.resolve(FILE);
    Map<Path, PlatformYaml> lineage = PlatformYaml.lineage(folder);
    PlatformYaml words =
        lineage.entrySet().stream()
            .map(
                entry ->
                    entry.getValue().with(configured.getOrDefault(id(entry.getKey()), Map.of())))
            .reduce(PlatformYaml::over)
            .orElseThrow();
    return new PlatformFolder(
        List.copyOf(lineage.keySet()),
        FolderId.platform(folder),
        YamlFile.required(file, "title", words.title()),
        YamlFile.required(file, "kind", words.kind()),
        words.isolates() == null ? "" : words.isolates(),
        words.order() == null ? FolderId.LAST : words.order(),
        words.measured() == null ? Inclusion.ALWAYS : words.measured(),
        words.diskMegabytes() == null ? 0 : words.diskMegabytes(),
        words.options(),
        words.tools(),
        words.devices(),
        words.notApplicable(),
        words.incomparable());
  }

  private static String id(Path folder) {
    return folder.getFileName().toString();
  }

  public Path folder() {
    return folders.get(0);
  }

  /** A word's script: its own, or else that of a platform it is like. */
  public Path script(String word) {
    return folders.stream()
        .map(folder -> folder.resolve(word))
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() -> folder().resolve(word));
  }

  public boolean has(String word) {
    return Files.isExecutable(script(word));
  }
}
