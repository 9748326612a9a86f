package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site remembers of a host is used only if it is whole, and that host's. */
class SiteMemoryIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Path archive;
  private static Path site;
  private static String written;
  private static String tare;

  @BeforeAll
  static void write() throws IOException {
    archive = SimulatedArchive.write(folder.resolve("archive"), List.of("a"), 2);
    site = folder.resolve("site");
    Site.write(archive, site, SimulatedArchive.morning(2));
    written = Files.readString(file("a"));
    tare = JSON.readTree(written).get("tare").asText();
  }

  private static Path file(String host) {
    return site.resolve(".tare-site").resolve(host + ".json");
  }

  private static boolean isKnown(String host, String content) throws IOException {
    Files.writeString(file(host), content);
    return new SiteMemory(site, tare).pages(host).isPresent();
  }

  private static String changed(Consumer<ObjectNode> change) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(written);
    change.accept(json);
    return json.toString();
  }

  @Test
  void isKnownAsItWasWritten() throws IOException {
    assertThat(isKnown("a", written)).isTrue();
    assertThat(isKnown("a", changed(json -> json.put("tare", "another")))).isFalse();
  }

  @Test
  void anotherHostsIsNotUsed() throws IOException {
    assertThat(isKnown("b", written)).isFalse();
    assertThat(isKnown("a", changed(json -> host(json).put("id", "../../elsewhere")))).isFalse();
  }

  private static ObjectNode host(JsonNode json) {
    return (ObjectNode) json.get("host");
  }

  @Test
  void whatIsNotWholeIsNotUsed() throws IOException {
    for (String content : List.of("", "null", "{}", "[]", written.substring(0, 900))) {
      assertThat(isKnown("a", content)).as(content).isFalse();
    }
    for (String field : names(JSON.readTree(written))) {
      assertThat(isKnown("a", changed(json -> json.remove(field)))).as(field).isFalse();
    }
    for (String field : names(host(JSON.readTree(written)))) {
      if (!field.equals("complete")) {
        assertThat(isKnown("a", changed(json -> host(json).remove(field)))).as(field).isFalse();
      }
    }
  }

  @Test
  void whatIsKnownOfAHostThatIsGoneIsDeleted() throws IOException {
    Files.writeString(file("gone"), written);
    Site.write(archive, site, SimulatedArchive.morning(2));
    assertThat(file("gone")).doesNotExist();
    assertThat(file("a")).exists();
  }

  private static List<String> names(JsonNode json) {
    return json.properties().stream().map(field -> field.getKey()).toList();
  }

  @Test
  void aStartThatIsNoneIsNotUsed() throws IOException {
    String content =
        changed(json -> ((ObjectNode) host(json).get("newest")).put("started", "yesterday"));
    assertThat(isKnown("a", content)).isFalse();
  }

  @Test
  void aSiteWithoutItsMemoryIsTheSame() throws IOException {
    var before = new SiteTree(site).contents();
    Files.writeString(file("a"), "{\"tare\":\"" + tare + "\",\"host\":{}}");
    SiteResult result = Site.write(archive, site, SimulatedArchive.morning(2));
    assertThat(new SiteTree(site).contents()).isEqualTo(before);
    assertThat(result.written()).isZero();
    assertThat(Files.readString(file("a"))).isEqualTo(written);
  }
}
