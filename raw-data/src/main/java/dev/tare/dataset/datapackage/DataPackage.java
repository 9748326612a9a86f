package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file {@code datapackage.json}: a Frictionless Data Package (version 1) with our words in its
 * {@code tare} object.
 *
 * @param description what the dataset says of itself
 * @param issues found when the data was imported
 * @param sealed whether the campaign is finished and its files are fixed
 * @param resources the files listed
 */
public record DataPackage(
    Description description,
    List<DataIssue> issues,
    boolean sealed,
    List<PackageResource> resources) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The description of a folder; absent when it has none. */
  public static Optional<DataPackage> read(Path folder) {
    Path file = folder.resolve(DatasetFiles.DESCRIPTION);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      JsonNode tare = root.path("tare");
      if (!tare.isObject()) {
        return Optional.empty();
      }
      if (tare.path("schema").asInt() != 1) {
        throw new InputException(
            file + ": tare.schema is " + tare.path("schema") + ", this version reads 1");
      }
      String name = folder.toAbsolutePath().normalize().getFileName().toString();
      return Optional.of(
          new DataPackage(
              DescriptionJson.read(name, tare),
              IssueJson.read(file, tare),
              tare.path("sealed").asBoolean(),
              PackageResource.readAll(root.path("resources"))));
    } catch (JacksonException broken) {
      throw InputException.at(
          file, broken.getLocation().getLineNr(), "is not JSON: " + broken.getOriginalMessage());
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /** Writes the description beside the files it lists; hashes and counts only when sealed. */
  public static void write(
      Path folder, Description description, List<DataIssue> issues, boolean sealed) {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "data-package");
    root.put("name", packageName(description.campaign().name()));
    root.put("title", "Tare campaign " + description.campaign().name());
    description.campaign().started().ifPresent(started -> root.put("created", started));
    ArrayNode resources = root.putArray("resources");
    for (Path file : files(folder)) {
      resources.add(PackageResource.describe(JSON, folder, file, description, sealed));
    }
    ObjectNode tare = root.putObject("tare");
    tare.put("schema", 1).put("sealed", sealed);
    DescriptionJson.write(tare, description);
    IssueJson.write(tare, issues);
    try {
      String text = JSON.writeValueAsString(root) + "\n";
      AtomicFile.write(
          folder.resolve(DatasetFiles.DESCRIPTION), text.getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Names of packages are lower case and know few signs. */
  private static String packageName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return plain.isEmpty() ? "campaign" : plain;
  }

  /** Tables and schedule at the top, then kept logs and imported originals. */
  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (var entries = Files.walk(folder)) {
      entries
          .filter(Files::isRegularFile)
          .filter(file -> belongs(folder.relativize(file)))
          .sorted()
          .forEach(files::add);
    } catch (IOException failed) {
      throw InputException.notWritten(folder, failed);
    }
    return files;
  }

  private static boolean belongs(Path file) {
    String top = file.getName(0).toString();
    if (file.getNameCount() > 1) {
      return top.equals(DatasetFiles.LOG) || top.equals(DatasetFiles.SOURCE);
    }
    return top.equals(DatasetFiles.PLAN)
        || top.equals(DatasetFiles.FAILURES)
        || Cell.ofFile(top.replace(".inner.csv", ".csv")).isPresent();
  }
}
