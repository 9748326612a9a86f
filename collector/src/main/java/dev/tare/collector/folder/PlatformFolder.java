package dev.tare.collector.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A platform as a folder: {@code platform.yaml} and a script for each word of its life that needs
 * something done.
 *
 * @param kind what sort of isolation it is
 * @param isolates what it separates, in words
 * @param order its place in lists
 * @param diskMegabytes what preparing leaves in the cache
 * @param tools commands its scripts need, and the Debian package of each
 * @param notApplicable benchmarks it cannot run by its nature, and why
 */
public record PlatformFolder(
    Path folder,
    String id,
    String title,
    String kind,
    String isolates,
    int order,
    int diskMegabytes,
    Map<String, String> tools,
    Map<String, String> notApplicable) {

  static final String FILE = "platform.yaml";

  private record Words(
      String title,
      String kind,
      String isolates,
      Integer order,
      int diskMegabytes,
      Map<String, String> tools,
      Map<String, String> notApplicable) {}

  public static PlatformFolder read(Path folder) {
    Path file = folder.resolve(FILE);
    Words words = Yaml.read(file, Words.class);
    return new PlatformFolder(
        folder,
        Ids.platform(folder),
        Yaml.required(file, "title", words.title),
        Yaml.required(file, "kind", words.kind),
        words.isolates == null ? "" : words.isolates,
        words.order == null ? Ids.LAST : words.order,
        words.diskMegabytes,
        words.tools == null ? Map.of() : words.tools,
        words.notApplicable == null ? Map.of() : words.notApplicable);
  }

  public Path script(String word) {
    return folder.resolve(word);
  }

  public boolean has(String word) {
    return Files.isExecutable(script(word));
  }
}
