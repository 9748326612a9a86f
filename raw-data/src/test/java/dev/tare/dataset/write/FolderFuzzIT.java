package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Severity;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.BareDirectoryReader;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated directories of several files are read as the cells, sessions, times and values that
 * were written; imported, read and imported again they stay the same.
 */
class FolderFuzzIT {

  @TempDir private Path parent;

  @Test
  void everyRunIsInItsCellAndSession() throws IOException {
    folders(64);
  }

  @Test
  @Tag("full")
  void everyRunIsInItsCellAndSessionInManyFolders() throws IOException {
    folders(4_000);
  }

  private void folders(int count) throws IOException {
    for (int seed = 0; seed < count; seed++) {
      Path directory = Files.createDirectory(parent.resolve("folder-" + seed));
      FolderLayout layout = FolderLayout.values()[seed % FolderLayout.values().length];
      check(seed, directory, new GeneratedFolder(directory, layout, new Random(seed)));
      dev.tare.dataset.file.Directories.delete(directory);
    }
  }

  private void check(int seed, Path directory, GeneratedFolder folder) throws IOException {
    String what = "seed " + seed + ", " + folder.describe();
    BareDirectory read = BareDirectoryReader.read(directory, options(folder));
    assertThat(read.questions()).as(what).isEmpty();
    assertThat(read.leftOut()).as(what).isEmpty();
    assertThat(content(read.dataset())).as(what).isEqualTo(expected(folder));
    read.dataset()
        .samples()
        .forEach(
            sample ->
                assertThat(read.dataset().benchmark(sample.cell().benchmark()).unit())
                    .as(what)
                    .contains(GeneratedFolder.unit(sample.cell())));
    roundTrip(what, directory, read);
  }

  private ReadOptions options(GeneratedFolder folder) throws IOException {
    if (folder.mapping().isEmpty()) {
      return ReadOptions.NONE;
    }
    Path file = Files.writeString(parent.resolve("mapping.yaml"), folder.mapping());
    return new ReadOptions(Map.of(), Optional.of(MappingReader.read(file)));
  }

  private void roundTrip(String what, Path directory, BareDirectory read) {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    DatasetImporter.write(read.dataset(), read.files(), directory, first, "tare");
    Dataset once = DatasetReader.read(first);
    DatasetImporter.write(once, first, second, "tare");
    Dataset twice = DatasetReader.read(second);
    for (Dataset dataset : List.of(once, twice)) {
      assertThat(SampleContent.of(dataset)).as(what).isEqualTo(SampleContent.of(read.dataset()));
    }
    assertThat(once.issues())
        .as(what)
        .filteredOn(issue -> issue.severity() == Severity.ERROR)
        .extracting(DataIssue::file)
        .allMatch(file -> file.startsWith("source/"));
  }

  /** By cell: the runs in order, as session, time and value. */
  private static Map<Cell, List<String>> content(Dataset dataset) {
    Map<Cell, List<String>> content = new java.util.TreeMap<>();
    dataset
        .samples()
        .forEach(
            sample -> {
              Map<Integer, String> runs = new java.util.TreeMap<>();
              sample
                  .runs()
                  .forEach(
                      run ->
                          runs.put(
                              run.number(),
                              text(
                                  run.columns().get("session"),
                                  run.time().isPresent() ? run.time().getAsDouble() : null,
                                  BigDecimal.valueOf(run.value()))));
              sample
                  .failures()
                  .forEach(
                      failed ->
                          runs.put(
                              failed.run(),
                              text(
                                  null,
                                  failed.time().isPresent() ? failed.time().getAsDouble() : null,
                                  null)));
              content.put(sample.cell(), new ArrayList<>(runs.values()));
            });
    return content;
  }

  private static Map<Cell, List<String>> expected(GeneratedFolder folder) {
    Map<Cell, List<String>> content = new java.util.TreeMap<>();
    folder.truth.forEach(
        (cell, sessions) -> {
          List<String> runs = new ArrayList<>();
          for (int session = 0; session < sessions.size(); session++) {
            for (GeneratedFolder.Row row : sessions.get(session)) {
              boolean numbered = folder.layout.hasSessions() && row.value() != null;
              runs.add(
                  text(numbered ? Integer.toString(session + 1) : null, row.time(), row.value()));
            }
          }
          content.put(cell, runs);
        });
    return content;
  }

  private static String text(String session, Double time, BigDecimal value) {
    String number = value == null ? "failed" : value.stripTrailingZeros().toPlainString();
    return session + " " + time + " " + number;
  }
}
