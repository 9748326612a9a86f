package dev.tare.dataset.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Example;
import dev.tare.dataset.Run;
import dev.tare.dataset.write.CampaignWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The description against the JSON Schema that the specification publishes; npm's {@code
 * datapackage} carries it.
 */
class FrictionlessIT {

  private static final String PACKAGE = "datapackage@1.1.10";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void descriptionIsADataPackageAtStartAndWhenSealed() throws Exception {
    JsonSchema schema = published();
    Path campaign = folder.resolve("2026-11-23T0100Z");
    try (CampaignWriter writer =
        CampaignWriter.create(campaign, Example.DESCRIPTION, new byte[] {'{', '}'})) {
      assertThat(schema.validate(descriptor(campaign))).isEmpty();
      writer.append(
          new Cell("native", "cpu"),
          new Run(1, 0, OptionalDouble.of(1), 5, Map.of()),
          new double[] {1});
      writer.seal(Instant.EPOCH);
    }
    assertThat(schema.validate(descriptor(campaign))).isEmpty();
    assertThat(descriptor(campaign).path("resources")).hasSize(3);
  }

  @Test
  void schemaRefusesWhatIsNoDataPackage() throws Exception {
    assertThat(published().validate(JSON.readTree("{\"resources\": []}"))).isNotEmpty();
  }

  private static com.fasterxml.jackson.databind.JsonNode descriptor(Path campaign)
      throws IOException {
    return JSON.readTree(Files.readAllBytes(campaign.resolve(DatasetFiles.DESCRIPTION)));
  }

  private static JsonSchema published() throws Exception {
    Path target = Files.createDirectories(Path.of("target/frictionless"));
    Path schema = target.resolve("package/lib/profiles/data-package.json");
    if (!Files.exists(schema)) {
      run(target, "npm", "pack", "--silent", PACKAGE);
      run(target, "tar", "-xzf", PACKAGE.replace('@', '-') + ".tgz");
    }
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(Files.readString(schema));
  }

  private static void run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
