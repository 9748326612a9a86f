package dev.tare.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideTableTest {

  private static final String MAPPING =
      """
      platforms:
        measured-on-docker.csv: docker
      columns:
        cpu: {benchmark: prime, title: Primes, unit: events/s, better: higher}
        fork: {benchmark: forks, unit: s, better: lower}
        uplink: {benchmark: uplink, unit: Mbit/s, better: higher}
      """;

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @BeforeEach
  void twoPlatforms() throws IOException {
    Files.writeString(
        folder.resolve("native-results.csv"),
        "time,cpu,mem,fork,uplink\n1,1164.85,10,.49,\n2,1200,11,.5,\n");
    Files.writeString(
        folder.resolve("measured-on-docker.csv"),
        "temp,cpu,mem,fork,uplink\n1700000000,1100,10,,\n1700000060,1150,10,.6,\n");
  }

  @Test
  void columnsBecomeSamples() throws IOException {
    Dataset dataset = DatasetReader.read(folder, mapped(MAPPING));
    assertThat(dataset.samples())
        .extracting(sample -> sample.cell().toString())
        .containsExactly("docker-forks", "native-forks", "docker-prime", "native-prime");
    assertThat(dataset.sample(new Cell("native", "forks")).orElseThrow().values())
        .containsExactly(0.49, 0.5);
    assertThat(dataset.sample(new Cell("docker", "forks")).orElseThrow().failures())
        .extracting(Failure::reason)
        .containsExactly("MISSING_VALUE");
    assertThat(dataset.benchmark("prime").unit()).contains("events/s");
    assertThat(dataset.benchmark("prime").title()).isEqualTo("Primes");
    assertThat(dataset.benchmark("forks").title()).isEqualTo("forks");
  }

  @Test
  void omittedColumnsAreReported() throws IOException {
    assertThat(DatasetReader.read(folder, mapped(MAPPING)).issues())
        .extracting(DataIssue::code)
        .contains(IssueCode.EMPTY_COLUMN, IssueCode.UNMAPPED_COLUMN, IssueCode.HEADER_NAME);
  }

  @Test
  void withoutMappingNothingIsGuessed() {
    assertThatThrownBy(() -> DatasetReader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--mapping FILE");
  }

  @Test
  void draftNamesEveryFileAndColumn() throws IOException {
    String draft = MappingDraft.of(SourceDirectory.files(folder)).orElseThrow();
    assertThat(draft)
        .contains("native-results.csv: native", "measured-on-docker.csv: docker")
        .contains("fork: {benchmark: fork, unit: \"?\", better: \"?\"}");
    assertThatThrownBy(() -> mapped(draft))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mapping.yaml:5: a ? is left");
  }

  @Test
  void unknownKeyNamesFileAndLine() {
    assertThatThrownBy(() -> mapped("columns:\n  cpu: {benchmark: prime, untit: s}\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mapping.yaml:2: ")
        .hasMessageContaining("untit");
  }

  private ReadOptions mapped(String yaml) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("mapping.yaml"), yaml);
    return new ReadOptions(Map.of(), Optional.of(MappingReader.read(file)));
  }
}
