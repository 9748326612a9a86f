package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of a data package.
 *
 * @param path relative to the package
 * @param hash of its content when sealed: the algorithm, a colon, and the hash in lower-case hex
 */
record PackageResource(String path, Optional<String> hash) {

  private static final String HASH = "sha256:";

  static List<PackageResource> readAll(JsonNode resources) {
    List<PackageResource> all = new ArrayList<>();
    for (JsonNode node : resources) {
      all.add(
          new PackageResource(
              node.path("path").asText(), Optional.ofNullable(node.path("hash").textValue())));
    }
    return all;
  }

  boolean isSealed() {
    return hash.isPresent();
  }

  /** The SHA-256; absent where there is no hash, or one of another algorithm. */
  Optional<String> sha256() {
    return hash.filter(text -> text.startsWith(HASH)).map(text -> text.substring(HASH.length()));
  }

  /**
   * Describes a file of a directory; a table with its schema, a sealed file with its digest. The
   * schedule is fixed from the start.
   */
  static void write(
      ObjectNode node, Path directory, Path file, Description description, boolean sealed) {
    String path = directory.relativize(file).toString().replace('\\', '/');
    boolean table = path.endsWith(".csv") && !path.contains("/");
    node.put("name", path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._/-]", "-"));
    node.put("path", path);
    try {
      if (table) {
        TableSchema.write(node, path, header(file), description);
      } else {
        node.put("profile", "data-resource");
      }
      if (sealed || path.equals(DatasetFiles.PLAN)) {
        node.put("bytes", Files.size(file)).put("hash", HASH + Digest.sha256(file));
      }
      if (sealed && table) {
        node.put("rowCount", Math.max(0, lines(file) - 1));
      }
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static String header(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return Optional.ofNullable(reader.readLine()).orElse("");
    }
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = BoundedFile.open(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
