package dev.tare.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Sample;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.MappingDraft;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapping states about tables whose rows have names of their own. */
class StatedNamesTest {

  private static final String TESTS =
      "platform,test,rate,latency\nnative,get,10,1\nnative,set,20,2\ndocker,get,9,3\ndocker,set,19,4\n";
  private static final String COLUMNS =
      """
      columns:
        rate: {benchmark: rate, unit: req/s, better: higher}
        latency: {benchmark: latency, unit: ms, better: lower}
      """;

  @TempDir private Path folder;

  private BareDirectory read(String table, String mapping) throws IOException {
    Files.writeString(folder.resolve("all.csv"), table);
    Path file = Files.writeString(folder.resolveSibling("mapping.yaml"), mapping);
    return BareDirectoryReader.read(
        folder, new ReadOptions(Map.of(), Optional.of(MappingReader.read(file))));
  }

  @Test
  void rowsOfSeveralTestsAreNotMixed() throws IOException {
    assertThat(read(TESTS, COLUMNS).dataset().samples())
        .extracting(one -> one.cell() + " " + value(one))
        .containsExactlyInAnyOrder(
            "native-rate-get 10.0",
            "native-rate-set 20.0",
            "docker-rate-get 9.0",
            "docker-rate-set 19.0",
            "native-latency-get 1.0",
            "native-latency-set 2.0",
            "docker-latency-get 3.0",
            "docker-latency-set 4.0");
  }

  private static double value(Sample sample) {
    assertThat(sample.runs()).hasSize(1);
    return sample.runs().get(0).value();
  }

  @Test
  void onePlatformForAFileThatNamesSeveralIsAsked() throws IOException {
    BareDirectory read = read(TESTS, COLUMNS + "platforms: {all.csv: lab}\n");
    assertThat(read.dataset().samples()).isEmpty();
    assertThat(read.questions())
        .extracting(question -> question.draft().get(0))
        .containsOnly("\"native\": \"?\"", "\"docker\": \"?\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"platform", "Umgebung", "machine"})
  void whatARowNamesIsNotAskedForItsFile(String header) throws IOException {
    String table =
        TESTS.replace("platform", header).replace(",get,", ",x,").replace(",set,", ",x,");
    Files.writeString(folder.resolve("all.csv"), table);
    assertThat(MappingDraft.of(List.of(new SourceFile(folder, "all.csv"))))
        .hasValueSatisfying(
            draft -> assertThat(draft).contains("rate: {").doesNotContain("platforms:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"metrc", "Test", "\"9\""})
  void aFilterOfNoColumnIsAnError(String column) {
    assertThatThrownBy(() -> read(TESTS, COLUMNS + "where: {" + column + ": get}\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no table has a column '" + column.replace("\"", "") + "'");
  }
}
