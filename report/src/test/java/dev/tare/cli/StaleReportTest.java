package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report never prints verdicts over runs that they were not made of. */
class StaleReportTest {

  private static final String OTHER = "is the analysis of other data";

  @TempDir private Path folder;
  private Path data;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void analyze() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("native-cpu.csv"), "time,value\n1,5\n2,6\n3,5\n");
    Files.writeString(data.resolve("docker-cpu.csv"), "time,value\n1,7\n2,8\n3,7\n");
    assertThat(tare("analyze")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anAnalysisOfTheseRunsIsReportedAlsoAgainAndElsewhere() throws IOException {
    assertThat(tare("report")).isEqualTo(ExitCode.DONE);
    assertThat(tare("report")).isEqualTo(ExitCode.DONE);
    data = Files.move(data, folder.resolve("moved"));
    assertThat(tare("report")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void changedRunsAreNoticedWhateverTheirTimeOfChange() throws IOException {
    Path table = data.resolve("docker-cpu.csv");
    FileTime before = Files.getLastModifiedTime(table);
    Files.writeString(table, Files.readString(table).replace("2,8", "2,9"));
    Files.setLastModifiedTime(table, before);
    refused(OTHER);
  }

  @Test
  void anAddedSampleIsNoticed() throws IOException {
    Files.copy(data.resolve("docker-cpu.csv"), data.resolve("qemu-cpu.csv"));
    refused(OTHER);
  }

  @Test
  void anAnalysisOfAnotherDatasetIsRefused() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("native-cpu.csv"), "time,value\n1,5\n2,6\n3,5\n");
    Files.move(data.resolve("analysis.json"), other.resolve("analysis.json"));
    data = other;
    refused(OTHER);
  }

  @Test
  void anAnalysisOfAnEarlierVersionIsRefused() throws IOException {
    Path file = data.resolve("analysis.json");
    Files.writeString(file, Files.readString(file).replaceFirst("\"dataset\" : [^\n]*\n", ""));
    refused("was written by an earlier version");
  }

  @Test
  void anAnalysisWithTheFingerprintOfAnEarlierVersionIsReported() throws IOException {
    Path file = data.resolve("analysis.json");
    String now = Files.readString(file);
    String earlier = "sha256:d07c67e77fe40793836c7b2938fcf3f1714978022be9ef78cf9a266e95ba4c37";
    Files.writeString(file, now.replaceFirst("sha256-2:[0-9a-f]{64}", earlier));
    assertThat(Files.readString(file)).isNotEqualTo(now);
    assertThat(tare("report")).isEqualTo(ExitCode.DONE);
  }

  private void refused(String why) {
    assertThat(tare("report")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("analysis.json: " + why, "analyze again: tare analyze " + data);
    assertThat(data.resolve("index.html")).doesNotExist();
  }

  private int tare(String command) {
    err.getBuffer().setLength(0);
    return Tare.run(
        new PrintWriter(new StringWriter(), true),
        new PrintWriter(err, true),
        command,
        data.toString());
  }
}
