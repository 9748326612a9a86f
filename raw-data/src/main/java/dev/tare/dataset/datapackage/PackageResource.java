package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One file of a data package.
 *
 * @param path relative to the package
 * @param bytes its length when sealed
 * @param sha256 of its content when sealed, in lower-case hex
 */
record PackageResource(String path, Optional<Long> bytes, Optional<String> sha256) {

  private static final Set<String> INTEGERS =
      Set.of(
          CsvColumns.RUN,
          CsvColumns.ROUND,
          CsvColumns.POSITION,
          CsvColumns.SESSION,
          CsvColumns.EXIT,
          "index");
  private static final Set<String> WORDS = Set.of("platform", "benchmark", "reason", "log");
  private static final String HASH = "sha256:";

  static List<PackageResource> readAll(JsonNode resources) {
    List<PackageResource> all = new ArrayList<>();
    for (JsonNode node : resources) {
      Optional<String> hash = Optional.ofNullable(node.path("hash").textValue());
      all.add(
          new PackageResource(
              node.path("path").asText(),
              node.has("bytes") ? Optional.of(node.path("bytes").asLong()) : Optional.empty(),
              hash.filter(text -> text.startsWith(HASH))
                  .map(text -> text.substring(HASH.length()))));
    }
    return all;
  }

  /** Describes a file; a table with the types of its columns, units and direction. */
  static ObjectNode describe(
      ObjectMapper json, Path folder, Path file, Description description, boolean sealed) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    ObjectNode node = json.createObjectNode();
    node.put("name", path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._/-]", "-"));
    node.put("path", path);
    try {
      byte[] content = Files.readAllBytes(file);
      boolean table = path.endsWith(".csv") && !path.contains("/");
      if (table) {
        schema(node, path, content, description);
      } else {
        node.put("profile", "data-resource");
      }
      if (sealed) {
        node.put("bytes", content.length).put("hash", HASH + Digest.sha256(content));
        if (table) {
          node.put("rowCount", Math.max(0, lines(content) - 1));
        }
      }
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
    return node;
  }

  private static void schema(
      ObjectNode node, String path, byte[] content, Description description) {
    node.put("profile", "tabular-data-resource");
    node.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    ArrayNode fields = node.putObject("schema").putArray("fields");
    Optional<Benchmark> benchmark =
        Cell.ofFile(path.replace(".inner.csv", ".csv"))
            .flatMap(
                cell ->
                    description.benchmarks().stream()
                        .filter(known -> known.id().equals(cell.benchmark()))
                        .findFirst());
    String text = new String(content, StandardCharsets.UTF_8);
    for (String column : text.lines().findFirst().orElse("").split(",")) {
      ObjectNode field = fields.addObject().put("name", column).put("type", type(column));
      if (column.equals(CsvColumns.VALUE)) {
        benchmark.flatMap(Benchmark::unit).ifPresent(unit -> field.put("unit", unit));
        benchmark.flatMap(Benchmark::better).ifPresent(d -> field.put("better", d.word()));
      }
    }
  }

  private static String type(String column) {
    if (INTEGERS.contains(column)) {
      return "integer";
    }
    if (column.equals(CsvColumns.FLUSHED)) {
      return "boolean";
    }
    return WORDS.contains(column) ? "string" : "number";
  }

  private static int lines(byte[] content) {
    int lines = 0;
    for (byte b : content) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }
}
