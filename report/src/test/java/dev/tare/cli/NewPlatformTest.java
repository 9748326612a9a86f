package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A platform and a variant of it are two directories, and not a line of Java. */
@Isolated("sets a system property")
class NewPlatformTest {

  /** No container computes faster than its host. */
  private static final String TWENTY_TIMES_AS_FAST =
      "value=$(\"$TARE_WORKLOADS/$1/run\" 2>/dev/null); awk \"BEGIN { print 20 * $value }\"";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path temporary;

  @BeforeAll
  static void home() {
    System.setProperty("tare.home", "..");
  }

  @AfterAll
  static void noHome() {
    System.clearProperty("tare.home");
  }

  @Test
  void traitsReachTheDatasetTheRulesAndTheQuestions() throws IOException {
    platform("lxd", "title: LXD\nisolation: container\noptions: {image: debian}\n");
    script("lxd", "run", TWENTY_TIMES_AS_FAST);
    platform(
        "lxd_tiny",
        "like: lxd\ntitle: LXD, empty image\nvaries: {base-image: empty}\n"
            + "options: {image: empty}\n"
            + "notApplicable: {disk-random: NO_LIBRARIES an empty image has no libraries}\n");
    platform("lxd_broken", "like: lxd\ntitle: LXD that does not run\n");
    script("lxd_broken", "probe", "echo '@reason NO_LXD there is no LXD: fake'; exit 1");

    // lxd_broken was named and is not measured.
    assertThat(collected()).as(err.toString()).isEqualTo(3);

    var platforms = DatasetReader.read(temporary.resolve("campaign")).platforms();
    assertThat(platforms)
        .extracting(Platform::id)
        .containsExactly("native", "lxd", "lxd_broken", "lxd_tiny");
    assertThat(platforms.get(1).traits().is(Isolation.CONTAINER)).isTrue();
    assertThat(platforms.get(1).kind()).isEqualTo("container");
    assertThat(platforms.get(2).reasonCode()).hasValue("NO_LXD");
    PlatformTraits tiny = platforms.get(3).traits();
    assertThat(tiny.is(Isolation.CONTAINER)).isTrue();
    assertThat(tiny.variantOf()).hasValue("lxd");
    assertThat(tiny.varies()).isEqualTo(Map.of(PlatformTraits.BASE_IMAGE, "empty"));
    assertAnalysis(analysis());
  }

  private static void assertAnalysis(JsonNode analysis) {
    JsonNode tiny = analysis.path("platforms").get(3);
    assertThat(tiny.path("id").asText()).isEqualTo("lxd_tiny");
    assertThat(tiny.path("traits").path("isolation").asText()).isEqualTo("container");
    assertThat(tiny.path("traits").path("variantOf").asText()).isEqualTo("lxd");
    assertThat(tiny.path("traits").path("varies").path("base-image").asText()).isEqualTo("empty");
    assertThat(analysis.path("platforms").get(0).path("id").asText()).isEqualTo("native");
    assertThat(analysis.path("campaign").path("baseline").asText()).isEqualTo("native");
    assertThat(about(analysis.path("lint"), "CONTAINER_FASTER", "where"))
        .containsExactly("lxd", "lxd_tiny");
    assertThat(about(analysis.path("findings"), "BASE_IMAGE_.*", "")).containsExactly("lxd");
  }

  /** The platforms that entries of such a code are about. */
  private static List<String> about(JsonNode list, String code, String place) {
    List<String> platforms = new ArrayList<>();
    for (JsonNode entry : list) {
      if (entry.path("code").asText().matches(code)) {
        JsonNode where = place.isEmpty() ? entry : entry.path(place);
        platforms.add(where.path("platform").asText());
      }
    }
    return platforms;
  }

  private int collected() {
    return tare(
        "collect",
        "--platform-path",
        temporary.resolve("platforms").toString(),
        "--platforms",
        "native,lxd,lxd_tiny,lxd_broken",
        "--benchmarks",
        "cpu",
        "--rounds",
        "8",
        "--seconds",
        "0.05",
        "--disk",
        temporary.resolve("disk").toString(),
        "--into",
        temporary.resolve("campaign").toString());
  }

  private JsonNode analysis() throws IOException {
    Path campaign = temporary.resolve("campaign");
    assertThat(tare("analyze", campaign.toString())).isZero();
    return new ObjectMapper().readTree(campaign.resolve("analysis.json").toFile());
  }

  private int tare(String... words) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }

  private void platform(String id, String yaml) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("platforms").resolve(id));
    Files.writeString(folder.resolve("platform.yaml"), yaml);
  }

  private void script(String id, String name, String text) throws IOException {
    Path script = temporary.resolve("platforms").resolve(id).resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + text + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }
}
