package dev.tare.dataset.archive.bag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a directory with their content, to compare. */
public final class Directory {

  private Directory() {}

  public static TreeMap<String, String> of(Path directory) throws IOException {
    TreeMap<String, String> content = new TreeMap<>();
    for (Path file : files(directory)) {
      content.put(
          directory.relativize(file).toString(),
          new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    return content;
  }

  public static SortedMap<String, String> without(Path directory, String name) throws IOException {
    SortedMap<String, String> content = of(directory);
    content.remove(name);
    return content;
  }

  public static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> entries = Files.walk(directory)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  public static Path copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return to;
  }
}
