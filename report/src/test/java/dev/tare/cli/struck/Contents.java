package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a directory.
 *
 * @param hashes of their contents, by relative name
 */
record Contents(Map<String, Integer> hashes) {

  static Contents of(Path directory) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          hashes.put(
              directory.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return new Contents(hashes);
  }

  /**
   * Fails if a file differs from the one of the same name; names that begin with a dot do not
   * count.
   */
  void requireEachLike(Contents whole) {
    hashes.forEach(
        (name, hash) -> {
          if (!Path.of(name).getFileName().toString().startsWith(".")) {
            assertThat(whole.hashes).as(name).containsEntry(name, hash);
          }
        });
  }
}
