package dev.tare.dataset.archive.bag;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.datapackage.ThinnedFiles;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Checks the payload of a bag against its data package: files, sizes, hashes, rows of tables. */
final class ResourceCheck {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HASH = "sha256:";

  private final Path bag;
  private final BagContents contents;
  private final Set<String> thinned;

  private ResourceCheck(Path bag, BagContents contents) {
    this.bag = bag;
    this.contents = contents;
    String name = BagNames.PAYLOAD + ThinnedFiles.NAME;
    this.thinned =
        contents
            .text(name)
            .map(text -> ThinnedFiles.parse(bag + ": " + name, text))
            .orElse(Set.of());
  }

  static void require(Path bag, BagContents contents) {
    String name = BagNames.PAYLOAD + DatasetFiles.DESCRIPTION;
    ResourceCheck check = new ResourceCheck(bag, contents);
    contents.text(name).ifPresent(text -> check.requireAll(name, text));
  }

  private void requireAll(String name, String text) {
    try {
      JSON.readTree(text).path("resources").forEach(this::require);
    } catch (JacksonException broken) {
      throw wrong(name, "not valid JSON: " + broken.getOriginalMessage());
    }
  }

  private void require(JsonNode resource) {
    String path = resource.path("path").asText();
    String name = BagNames.PAYLOAD + path;
    if (thinned.contains(path)
        && ThinnedFiles.canBeSpared(path)
        && !contents.files().containsKey(name)) {
      return;
    }
    MeasuredFile file =
        Optional.ofNullable(contents.files().get(name))
            .orElseThrow(() -> wrong(name, "listed in datapackage.json, but missing"));
    require(name, resource.path("bytes"), file.bytes(), "bytes");
    require(name, resource.path("rowCount"), Math.max(0, file.lines() - 1), "rows");
    String hash = resource.path("hash").asText();
    if (hash.startsWith(HASH)
        && !hash.substring(HASH.length()).equals(file.checksums().get(Checksum.SHA256))) {
      throw wrong(name, "changed after the campaign was sealed (sha256 differs)");
    }
  }

  private void require(String name, JsonNode stated, long counted, String what) {
    if (!stated.isMissingNode() && (!stated.isIntegralNumber() || stated.asLong() != counted)) {
      throw wrong(name, "has " + counted + " " + what + ", but datapackage.json says " + stated);
    }
  }

  private InputException wrong(String name, String why) {
    return BagNames.refused(bag, name, why);
  }
}
