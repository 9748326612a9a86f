package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetImporterTest {

  private static final String FOREIGN = "time, value\r\n1,.3\r\n2,\r\n3,1.5";

  @TempDir private Path parent;

  @Test
  void valuesFailuresAndPlacesSurvive() throws IOException {
    Dataset before = DatasetReader.read(foreign());
    Dataset after = DatasetReader.read(imported());
    assertThat(after.samples().get(0).values()).isEqualTo(before.samples().get(0).values());
    assertThat(after.samples().get(0).failures())
        .extracting(Failure::reason)
        .containsExactly("MISSING_VALUE");
    assertThat(after.issues())
        .hasSameSizeAs(before.issues())
        .anySatisfy(
            issue ->
                assertThat(issue.toString())
                    .startsWith("source/native-cpu.csv:3: MISSING_VALUE: "));
    assertThat(after.campaign().source()).isEqualTo(CampaignSource.IMPORTED);
  }

  @Test
  void originalsAreKeptByteForByte() throws IOException {
    assertThat(imported().resolve("source/native-cpu.csv")).hasContent(FOREIGN);
  }

  @Test
  void secondImportIntoTheSamePlaceIsRefused() throws IOException {
    Path into = imported();
    Dataset dataset = DatasetReader.read(foreign());
    assertThatThrownBy(() -> DatasetImporter.write(dataset, foreign(), into, "tare"))
        .isInstanceOf(InputException.class);
  }

  private Path foreign() throws IOException {
    Path folder = Files.createDirectories(parent.resolve("foreign"));
    Files.writeString(folder.resolve("native-cpu.csv"), FOREIGN);
    return folder;
  }

  private Path imported() throws IOException {
    Path into = parent.resolve("dataset");
    DatasetImporter.write(DatasetReader.read(foreign()), foreign(), into, "tare 0.1.0");
    return into;
  }
}
