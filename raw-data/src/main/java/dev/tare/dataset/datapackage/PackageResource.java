package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
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
 * @param sha256 of its content when sealed, in lower-case hex
 */
record PackageResource(String path, Optional<String> sha256) {

  private static final String HASH = "sha256:";

  static List<PackageResource> readAll(JsonNode resources) {
    List<PackageResource> all = new ArrayList<>();
    for (JsonNode node : resources) {
      Optional<String> sha256 =
          Optional.ofNullable(node.path("hash").textValue())
              .filter(hash -> hash.startsWith(HASH))
              .map(hash -> hash.substring(HASH.length()));
      all.add(new PackageResource(node.path("path").asText(), sha256));
    }
    return all;
  }

  /** Describes a file of a directory; a table with its schema, a sealed file with its digest. */
  static void write(
      ObjectNode node, Path directory, Path file, Description description, boolean sealed) {
    String path = directory.relativize(file).toString().replace('\\', '/');
    byte[] content = content(file);
    boolean table = path.endsWith(".csv") && !path.contains("/");
    node.put("name", path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._/-]", "-"));
    node.put("path", path);
    if (table) {
      TableSchema.write(node, path, content, description);
    } else {
      node.put("profile", "data-resource");
    }
    if (sealed) {
      node.put("bytes", content.length).put("hash", HASH + Digest.sha256(content));
    }
    if (sealed && table) {
      node.put("rowCount", Math.max(0, lines(content) - 1));
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static int lines(byte[] content) {
    int lines = 0;
    for (byte b : content) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }
}
