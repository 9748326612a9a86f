package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file {@code datapackage.json}: a Frictionless Data Package (version 1) with Tare's own
 * properties in the object {@code tare}.
 *
 * @param description of the dataset
 * @param issues found when the data was imported
 * @param seal of the description itself
 * @param marked whether it states that the campaign is complete and its files must not change
 * @param resources the files listed
 */
public record DataPackage(
    Description description,
    List<DataIssue> issues,
    DescriptionSeal seal,
    boolean marked,
    List<PackageResource> resources) {

  private static final int UNSEALED_SCHEMA = 1;

  /** Since this version the description itself is sealed. */
  private static final int SCHEMA = 2;

  private static final String TITLE = "Tare campaign ";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /** The description of a directory; absent when it has none. */
  public static Optional<DataPackage> read(Path directory) {
    Path file = directory.resolve(DatasetFiles.DESCRIPTION);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      byte[] content = BoundedFile.bytes(file, BoundedFile.DESCRIPTION);
      JsonNode root = JSON.readTree(content);
      return root.path("tare").isObject()
          ? Optional.of(read(file, root, DescriptionSeal.of(content)))
          : Optional.empty();
    } catch (JacksonException broken) {
      throw InputException.notJson(file, broken);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static DataPackage read(Path file, JsonNode root, DescriptionSeal found) {
    JsonNode tare = root.path("tare");
    int schema = tare.path("schema").asInt();
    if (schema != SCHEMA && schema != UNSEALED_SCHEMA) {
      throw new InputException(
          file
              + ": tare.schema is "
              + tare.path("schema")
              + ", but this version reads schemas "
              + UNSEALED_SCHEMA
              + " and "
              + SCHEMA);
    }
    boolean lost = schema == SCHEMA && found == DescriptionSeal.ABSENT;
    JsonPlace place = new JsonPlace(file, "tare", tare);
    String name = file.toAbsolutePath().normalize().getParent().getFileName().toString();
    return new DataPackage(
        DescriptionJson.read(name, place),
        IssueJson.read(place),
        lost ? DescriptionSeal.BROKEN : found,
        tare.path("sealed").asBoolean(),
        PackageResource.readAll(root.path("resources")));
  }

  /** Whether a file without our object is nevertheless one of ours, with a damaged key. */
  public static boolean isDamaged(Path file) {
    try {
      byte[] content = BoundedFile.bytes(file, BoundedFile.DESCRIPTION);
      return DescriptionSeal.of(content) != DescriptionSeal.ABSENT
          || JSON.readTree(content).path("title").asText().startsWith(TITLE);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Whether the campaign is complete and its files must not change. Its end and the hashes of its
   * tables show it, too, so that no single mark turns the seal off.
   */
  public boolean sealed() {
    return marked
        || description.campaign().finished().isPresent()
        || resources.stream()
            .anyMatch(file -> file.isSealed() && !file.path().equals(DatasetFiles.PLAN));
  }

  /** Writes the description of a directory; with hashes and row counts when sealed. */
  public static void write(
      Path directory, Description description, List<DataIssue> issues, boolean sealed) {
    String name = description.campaign().name();
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "data-package");
    root.put("name", packageName(name));
    root.put("title", TITLE + name);
    description.campaign().started().ifPresent(started -> root.put("created", started));
    ArrayNode resources = root.putArray("resources");
    for (Path file : files(directory)) {
      PackageResource.write(resources.addObject(), directory, file, description, sealed);
    }
    ObjectNode tare = root.putObject("tare").put("schema", SCHEMA).put("sealed", sealed);
    DescriptionJson.write(tare, description);
    IssueJson.write(tare, issues);
    AtomicFile.write(
        directory.resolve(DatasetFiles.DESCRIPTION),
        DescriptionSeal.close(PrintableText.json(root.toPrettyString())));
  }

  /** Package names are lower case and have a small set of characters. */
  private static String packageName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return plain.isEmpty() ? "campaign" : plain;
  }

  /** The tables, the schedule, the logs of failed runs, and imported originals. */
  static List<Path> files(Path directory) {
    try (var entries = Files.walk(directory)) {
      return entries
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> isResource(directory.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  static boolean isResource(Path file) {
    String top = file.getName(0).toString();
    if (file.getNameCount() > 1) {
      return top.equals(DatasetFiles.LOG) || top.equals(DatasetFiles.SOURCE);
    }
    return top.equals(DatasetFiles.PLAN)
        || top.equals(DatasetFiles.FAILURES)
        || Cell.ofTable(top).isPresent();
  }
}
