package dev.tare.dataset.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not allowed in a description of unknown origin is one line that names the place. */
class ForeignDescriptionTest {

  private static final Path CLEAN = Path.of("examples", "clean");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"platforms\": [{\"id\": \"../x\"}] | tare.platforms[0].id: '../x' is not a platform id",
        "\"platforms\": [{\"id\": \"a-b\"}] | tare.platforms[0].id: 'a-b' is not",
        "\"platforms\": [null] | tare.platforms[0]: must be an object",
        "\"platforms\": [{\"id\": 5}] | tare.platforms[0].id: 5 is not",
        "\"platforms\": {} | tare.platforms: must be a list",
        "\"platforms\": [{\"id\": \"a\"}, {\"id\": \"a\"}] | tare.platforms[1].id: 'a' is there twice",
        "\"benchmarks\": [{\"id\": \"<b>\"}] | tare.benchmarks[0].id: '<b>' is not a benchmark id",
        "\"benchmarks\": [{\"id\": \"x\"}, {\"id\": \"x\"}] | tare.benchmarks[1].id: 'x' is there twice",
        "\"benchmarks\": [{}] | tare.benchmarks[0].id: nothing is not",
        "\"notApplicable\": [{}] | tare.notApplicable[0].platform: nothing is not",
        "\"incomparable\": [{\"platform\": \"a\", \"benchmark\": \"\"}] | tare.incomparable[0].benchmark: '' is not",
        "\"oddities\": [{}] | tare.oddities[0]: unknown issue code ''",
        "\"oddities\": [{\"code\": \"CRLF\", \"severity\": \"fatal\", \"file\": \"f\"}] | tare.oddities[0].severity: 'fatal' is not error, warning or info",
        "\"oddities\": [{\"code\": \"CRLF\", \"file\": 7}] | tare.oddities[0].file: 7 is not a path",
        "\"campaign\": {\"started\": \"yesterday\"} | tare.campaign.started: 'yesterday' is not an ISO 8601 time",
        "\"campaign\": {\"finished\": \"2026-13-01T00:00:00Z\"} | tare.campaign.finished: ",
      })
  void oneLineNamesThePlace(String change, String error) throws IOException {
    Path file = folder.resolve("datapackage.json");
    Files.writeString(file, "{\"tare\": {\"schema\": 1, " + change + "}}");
    assertThatThrownBy(() -> DatasetReader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ": " + error);
  }

  @Test
  void theCurrentDirectoryIsADatasetLikeAnyOther() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path dataset = here.relativize(CLEAN.toAbsolutePath());
    List<Path> spellings =
        List.of(
            dataset,
            CLEAN.resolve("."),
            CLEAN.resolve("..").resolve("clean"),
            CLEAN.toAbsolutePath(),
            Path.of(".").resolve(CLEAN));
    for (Path spelling : spellings) {
      Dataset read = DatasetReader.read(spelling);
      assertThat(read.issues())
          .as(spelling.toString())
          .extracting(DataIssue::code)
          .containsExactly(IssueCode.OLD_SCHEMA);
    }
  }

  @Test
  void aListedFileThatIsALinkIsNotRead() throws IOException {
    try (Stream<Path> files = Files.list(CLEAN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Path table = folder.resolve("native-cpu.csv");
    Path outside = Files.createTempFile("outside", ".csv");
    Files.copy(table, outside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.delete(table);
    Files.createSymbolicLink(table, outside);
    Dataset dataset = DatasetReader.read(folder);
    assertThat(dataset.issues().toString()).contains("native-cpu.csv: SEAL: a link or no file");
    assertThat(dataset.samples()).noneMatch(s -> s.cell().toString().equals("native-cpu"));
    Files.delete(outside);
  }

  @Test
  void filesAreHashedAsAStream() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "abc".repeat(100_000));
    assertThat(dev.tare.dataset.file.Digest.sha256(file))
        .isEqualTo(dev.tare.dataset.file.Digest.sha256(Files.readAllBytes(file)));
  }
}
