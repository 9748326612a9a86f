package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Example;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignWriterTest {

  private static final Cell CELL = new Cell("native", "cpu");
  private static final Instant END = Instant.parse("2026-11-23T01:05:00Z");

  @TempDir private Path parent;

  @Test
  void whatIsWrittenIsRead() {
    Path folder = sealed();
    Dataset dataset = DatasetReader.read(folder);
    assertThat(dataset.description())
        .isEqualTo(
            Example.DESCRIPTION.with(
                Example.DESCRIPTION.campaign().finishedAt("2026-11-23T01:05:00Z")));
    Sample sample = dataset.samples().get(0);
    assertThat(sample.values()).containsExactly(0.1 + 0.2, 1e-9);
    assertThat(sample.runs().get(1).round()).hasValue(2);
    assertThat(sample.runs().get(1).number(CsvColumns.STEAL)).hasValue(1.5);
    assertThat(sample.inner()).isEqualTo(Map.of(1, List.of(0.25, 0.5)));
    assertThat(sample.failures()).extracting(Failure::reason).containsExactly("TIMEOUT");
    assertThat(dataset.issues()).isEmpty();
  }

  @Test
  void classicReadersFindTimeAndValueFirst() throws IOException {
    List<String> lines = Files.readAllLines(sealed().resolve("native-cpu.csv"));
    assertThat(lines.get(0)).startsWith("time,value,run,round,position,session,seconds,exit,");
    assertThat(lines.get(2)).startsWith("1795395600.500,1.0E-9,2,2,");
  }

  @Test
  void changedByteBreaksTheSeal() throws IOException {
    Path folder = sealed();
    Path table = folder.resolve("native-cpu.csv");
    Files.writeString(table, Files.readString(table).replace("1.0E-9", "1.1E-9"));
    assertThat(DatasetReader.read(folder).issues())
        .extracting(DataIssue::toString)
        .containsExactly(
            "native-cpu.csv: SEAL: changed after the campaign was sealed (sha256 differs)");
  }

  @Test
  void resumeDropsHalfRowsAndInnerValuesWithoutRow() throws IOException {
    Path folder = unsealed();
    Files.writeString(folder.resolve("native-cpu.csv"), "179539", StandardOpenOption.APPEND);
    Files.writeString(
        folder.resolve("native-cpu.inner.csv"), "3,1,0.7\n3,2,0.", StandardOpenOption.APPEND);
    try (CampaignWriter writer = CampaignWriter.resume(folder)) {
      writer.append(CELL, run(3, 5, Map.of()), new double[] {0.75});
      writer.seal(END);
    }
    Sample sample = DatasetReader.read(folder).samples().get(0);
    assertThat(sample.runs()).extracting(Run::number).containsExactly(1, 2, 3);
    assertThat(sample.inner()).isEqualTo(Map.of(1, List.of(0.25, 0.5), 3, List.of(0.75)));
  }

  @Test
  void resumeSurvivesAFileCutOffInItsHeader() throws IOException {
    Path folder = unsealed();
    Files.writeString(folder.resolve("native-mem.csv"), "time,val");
    try (CampaignWriter writer = CampaignWriter.resume(folder)) {
      writer.append(new Cell("native", "mem"), run(1, 5, Map.of()), new double[0]);
    }
    assertThat(DatasetReader.read(folder).sample(new Cell("native", "mem")).orElseThrow().values())
        .containsExactly(5);
  }

  @Test
  void rowsWithOtherColumnsAreNotMixed() throws IOException {
    Path folder = unsealed();
    Path table = folder.resolve("native-cpu.csv");
    Files.writeString(table, Files.readString(table).replace("load1", "load"));
    try (CampaignWriter writer = CampaignWriter.resume(folder)) {
      assertThatThrownBy(() -> writer.append(CELL, run(3, 5, Map.of()), new double[0]))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("native-cpu.csv:1: has other columns");
    }
  }

  @Test
  void folderInUseIsRefused() {
    Path folder = unsealed();
    assertThatThrownBy(() -> CampaignWriter.create(folder, Example.DESCRIPTION, new byte[0]))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--resume");
  }

  @Test
  void columnThatNoFileHasIsAProgrammersError() {
    try (CampaignWriter writer = CampaignWriter.resume(unsealed())) {
      assertThatThrownBy(
              () -> writer.append(CELL, run(9, 5, Map.of("colour", "red")), new double[0]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Path unsealed() {
    Path folder = parent.resolve("2026-11-23T0100Z");
    try (CampaignWriter writer =
        CampaignWriter.create(
            folder,
            Example.DESCRIPTION,
            "{}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      fill(writer);
    }
    return folder;
  }

  private Path sealed() {
    Path folder = unsealed();
    CampaignWriter.resume(folder).seal(END);
    return folder;
  }

  private static void fill(CampaignWriter writer) {
    writer.append(CELL, run(1, 0.1 + 0.2, Map.of(CsvColumns.ROUND, "1")), new double[] {0.25, 0.5});
    writer.append(
        CELL, run(2, 1e-9, Map.of(CsvColumns.ROUND, "2", CsvColumns.STEAL, "1.5")), new double[0]);
    writer.append(
        new Failure(
            CELL,
            4,
            OptionalDouble.of(1795395700),
            "TIMEOUT",
            OptionalInt.empty(),
            Optional.of("log/native-cpu-4.txt"),
            "",
            0));
  }

  private static Run run(int number, double value, Map<String, String> columns) {
    return new Run(number, 0, OptionalDouble.of(1795395598.5 + number), value, columns);
  }
}
