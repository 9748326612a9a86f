package dev.tare.collector.catalogue;

import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.LinesDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SHA-256 of all files of a platform, its own and inherited ones, and of its options. */
final class PlatformHash {

  private PlatformHash() {}

  static String of(List<Path> folders, Map<String, String> options) {
    return LinesDigest.of(
        Stream.concat(
            folders.stream().flatMap(PlatformHash::lines),
            Stream.of(new TreeMap<>(options).toString())));
  }

  private static Stream<String> lines(Path folder) {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> folder.relativize(file) + " " + hash(file))
          .toList()
          .stream();
    } catch (IOException failed) {
      throw InputException.of(folder, "cannot be read", failed);
    } catch (UncheckedIOException failed) {
      throw InputException.of(folder, "cannot be read", failed.getCause());
    }
  }

  private static String hash(Path file) {
    try {
      return Digest.sha256(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
