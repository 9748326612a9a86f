package dev.tare.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Flaws of real files: each is reported with file and line, and none keeps the rest from being
 * read.
 */
class ForeignFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // content, code, line, runs, failures, last value
        "\"time,value\\n1,5\\n2,6\\n\", , 0, 2, 0, 6",
        "\"\uFEFFtime,value\\n1,5\\n\", BOM, 1, 1, 0, 5",
        "\"time,value\\r\\n1,5\\r\\n\", CRLF, 1, 1, 0, 5",
        "\"time,value\\n1,5\", NO_FINAL_NEWLINE, 2, 1, 0, 5",
        "\"1,5\\n2,6\\n\", NO_HEADER, 1, 2, 0, 6",
        "\"time,value\\n1, 5\\n\", BLANKS, 2, 1, 0, 5",
        "\"time,value\\n1,5\\n\\n2,6\\n\", BLANK_LINE, 3, 2, 0, 6",
        "\"time,value\\n1,5\\ntime,value\\n2,6\\n\", REPEATED_HEADER, 3, 2, 0, 6",
        "\"temp,value\\n1700000000,5\\n\", HEADER_NAME, 1, 1, 0, 5",
        "\"time;value\\n1;0,5\\n\", DELIMITER, 1, 1, 0, 0.5",
        "\"time;value\\n1;0,5\\n\", DECIMAL_COMMA, 2, 1, 0, 0.5",
        "\"time,value\\n1,'0,5'\\n\", DECIMAL_COMMA, 2, 1, 0, 0.5",
        "\"time\\tvalue\\n1\\t5\\n\", DELIMITER, 1, 1, 0, 5",
        "\"time,value\\n1,.49\\n\", NO_LEADING_ZERO, 2, 1, 0, 0.49",
        "\"time,value\\n1763866800000,5\\n\", EPOCH_MS, 2, 1, 0, 5",
        "\"time,value\\n5,1\\n5,2\\n\", DUPLICATE_TIME, 3, 2, 0, 2",
        "\"time,value\\n6,1\\n5,2\\n\", TIME_BACKWARDS, 3, 2, 0, 2",
        "\"time,value\\n2026-11-23T01:00:00Z,1\\n\", TIME_FORMAT, 2, 1, 0, 1",
        "\"time,value\\n1,0:02.33\\n\", DURATION, 2, 1, 0, 2.33",
        "\"time,value\\n1,20.9k\\n\", SUFFIX, 2, 1, 0, 20900",
        "\"time,value\\n1,5\\n2,\\n\", MISSING_VALUE, 3, 1, 1, 5",
        "\"time,value\\n1,5\\n2\\n\", MISSING_VALUE, 3, 1, 1, 5",
        "\"time,value\\n1,5\\n2,NaN\\n\", NOT_A_NUMBER, 3, 1, 1, 5",
        "\"time,value\\n1,5\\n2,bash: fio: command not found\\n\", NOT_A_NUMBER, 3, 1, 1, 5",
        "\"time,value\\n1,5MiB/s\\n2,11.0MiB/s\\n\", UNIT_IN_VALUE, 2, 2, 0, 11",
        "\"time,value\\n1,5\\n2,0,5\\n3,5\\n4,5\\n5,5\\n\", ROW_LEFT_OUT, 3, 4, 0, 5",
        "\"time,value\\n1,5\\n2,'6\\n3,5\\n4,5\\n5,7\\n\", BAD_ROW, 3, 4, 0, 7",
        "\"time,value\\n1,'5'6\\n2,7\\n3,7\\n4,7\\n5,7\\n\", BAD_ROW, 2, 4, 0, 7",
        "\"time,value,host\\n1,5,a\\n2,6,a,b\\n3,5,a\\n4,5,a\\n5,5,a\\n\", ROW_LEFT_OUT, 3, 4, 0, 5",
        "\"time,value\\n1,5\\n>>>>>>> theirs\\n\", MERGE_CONFLICT, 3, 1, 0, 5",
        "\"time,value\\n1,5\\n=======\\n2,6\\n\", MERGE_CONFLICT, 3, 2, 0, 6",
        "\"time,value\\n1,5\\n\\n\", BLANK_LINE, 3, 1, 0, 5",
        "\"\\ntime,value\\n1,5\\n\", BLANK_LINE, 1, 1, 0, 5",
        "\"1;5\\n2;6\\n\", NO_HEADER, 1, 2, 0, 6",
        "\"1700000000,5\\n\", NO_HEADER, 1, 1, 0, 5",
        "\"a,b\\n1,5\\n\", HEADER_NAME, 1, 1, 0, 5",
        "\"value,time\\n5,1\\n\", , 0, 1, 0, 5",
        "\"value\\n5\\n\", , 0, 1, 0, 5",
        "\"time,value\\n<<<<<<< HEAD\\n1,5\\n=======\\n\", MERGE_CONFLICT, 2, 1, 0, 5",
      })
  void issueIsReportedWithItsLine(
      String content, IssueCode code, long line, int runs, int failures, double last)
      throws IOException {
    write(
        "native-cpu.csv",
        content.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("'", "\""));
    Dataset dataset = DatasetReader.read(folder);
    Sample sample = dataset.samples().get(0);
    assertThat(sample.values()).hasSize(runs).endsWith(last);
    assertThat(sample.failures()).hasSize(failures);
    if (code == null) {
      assertThat(dataset.issues()).isEmpty();
    } else {
      assertThat(dataset.issues())
          .filteredOn(issue -> issue.code().equals(code))
          .singleElement()
          .satisfies(issue -> assertThat(issue.file()).isEqualTo("native-cpu.csv"))
          .satisfies(issue -> assertThat(issue.line()).isEqualTo(line));
    }
  }

  @Test
  void emptyFileIsMissingAndTheRestIsRead() throws IOException {
    write("native-cpu.csv", "time,value\n1,5\n");
    write("docker-cpu.csv", "");
    write("kvm-cpu.csv", "time,value\n");
    Dataset dataset = DatasetReader.read(folder);
    assertThat(dataset.samples()).hasSize(1);
    assertThat(dataset.issues())
        .extracting(DataIssue::toString)
        .containsExactly(
            "docker-cpu.csv: EMPTY_FILE: the file is empty; no runs read",
            "kvm-cpu.csv:1: HEADER_ONLY: a header without rows; no runs read");
  }

  @Test
  void otherEncodingsAreReadAsLatin1() throws IOException {
    Files.write(
        folder.resolve("native-cpu.csv"),
        "time,value,host\n1,5,Gerät\n".getBytes(StandardCharsets.ISO_8859_1));
    Dataset dataset = DatasetReader.read(folder);
    assertThat(dataset.samples().get(0).runs().get(0).columns()).containsEntry("host", "Gerät");
    assertThat(dataset.issues()).extracting(DataIssue::code).containsExactly(IssueCode.ENCODING);
  }

  @Test
  void repeatedIssueIsReportedOnceWithItsNumberOfLines() throws IOException {
    write("native-cpu.csv", "time,value\n1,.1\n2,.2\n3,.3\n");
    assertThat(DatasetReader.read(folder).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.text()).endsWith("(3 lines)"));
  }

  @Test
  void everyFailedRowKeepsItsLine() throws IOException {
    write("native-cpu.csv", "time,value\n1,\n2,5\n3,\n");
    assertThat(DatasetReader.read(folder).samples().get(0).failures())
        .extracting(Failure::line)
        .containsExactly(2L, 4L);
  }

  @Test
  void unknownBenchmarkHasNoDirectionUntilStated() throws IOException {
    write("native-nginx.csv", "time,value\n1,5\n");
    assertThat(DatasetReader.read(folder).benchmark("nginx").better()).isEmpty();
    ReadOptions stated =
        new ReadOptions(
            Map.of("nginx", Benchmark.of("nginx", "nginx", "s", Direction.LOWER)),
            Optional.empty());
    assertThat(DatasetReader.read(folder, stated).benchmark("nginx").better())
        .contains(Direction.LOWER);
  }

  @Test
  void fileNameIsSplitAtTheFirstHyphen() {
    assertThat(Cell.ofFile("qemu_raw-disk-random.csv"))
        .contains(new Cell("qemu_raw", "disk-random"));
    assertThat(Cell.ofFile("nohyphen.csv")).isEmpty();
    assertThat(Cell.ofFile("a b-cpu.csv")).isEmpty();
  }

  @Test
  void directoryWithoutDataIsOneLine() {
    assertThatThrownBy(() -> DatasetReader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(folder + ": no benchmark values found; known files: ")
        .hasMessageContaining("datasets of Tare")
        .hasMessageContaining("hyperfine JSON");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
