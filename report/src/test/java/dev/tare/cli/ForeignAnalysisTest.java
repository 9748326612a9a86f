package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody's analysis.json is one line of complaint, and no file, if a part of it is not ours. */
class ForeignAnalysisTest {

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();
  private Path dataset;
  private Path analysis;

  @BeforeEach
  void anAnalysis() throws IOException {
    dataset = Files.createDirectory(folder.resolve("d"));
    for (String platform : new String[] {"native", "docker"}) {
      Files.writeString(
          dataset.resolve(platform + "-cpu.csv"),
          "time,value\n1,2\n2,3\n3,2.5\n4,2.25\n5,2.75\n6,2.5\n7,2.125\n");
    }
    assertThat(tare("analyze", dataset.toString())).isEqualTo(ExitCode.DONE);
    analysis = dataset.resolve("analysis.json");
  }

  private int tare(String... command) {
    return Tare.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), command);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"id\" : \"cpu\"; \"id\" : \"../../../PWNED\"",
        "\"id\" : \"cpu\"; \"id\" : \"x'><img src=q onerror=alert(1)><b id='y\"",
        "\"id\" : \"cpu\"; \"id\" : \"\"",
        "\"id\" : \"docker\"; \"id\" : \"native\"",
        "\"id\" : \"docker\"; \"id\" : \"a-b\"",
        "\"id\" : \"docker-cpu\"; \"id\" : \"docker-mem\"",
        "\"platform\" : \"docker\"; \"platform\" : \"<b>\"",
        "\"verdict\"; \"forgotten\"",
        "\"name\"; \"forgotten\"",
        "\"samples\" : [; \"samples\" : [ null, ",
        "\"schema\"; \"schema\" : 1, \"schema\"",
        "\"severity\" : \"; \"severity\" : \"fatal ",
        "\"source\" : \"bare\"; \"source\" : \"bare\", \"started\" : \"+12026-01-01T00:00:00Z\"",
      },
      delimiter = ';')
  void oneLine(String part, String other) throws IOException {
    String before = Files.readString(analysis);
    String changed = before.replace(part, other);
    assertThat(changed).isNotEqualTo(before);
    Files.writeString(analysis, changed);
    Path out = folder.resolve("out");
    assertThat(tare("report", dataset.toString(), "--to", out.toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("analysis.json").doesNotContain("unexpected");
    assertThat(out).doesNotExist();
  }

  @Test
  void figuresThatAreALinkAreNotWrittenThrough() throws IOException {
    Path victim = Files.createDirectory(folder.resolve("victim"));
    Files.createSymbolicLink(dataset.resolve("figures"), victim);
    assertThat(tare("report", dataset.toString(), "--lang", "en")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("figures: is a link").hasLineCount(1);
    assertThat(victim).isEmptyDirectory();
  }
}
