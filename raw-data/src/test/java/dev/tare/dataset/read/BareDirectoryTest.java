package dev.tare.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.source.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareDirectoryTest {

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void directoriesBelowAreReadOnlyWhereTheTopHoldsNothing() throws IOException {
    file("README.md", "words");
    file("results/native-cpu.csv", runs(100, 5));
    file("results/docker-cpu.csv", runs(200, 5));
    file("history/old/native-cpu.csv", runs(1, 5));
    BareDirectory read = read("");
    assertThat(cells(read)).containsExactly("docker-cpu", "native-cpu");
    assertThat(leftOut(read))
        .contains("1 directory (history/old): not read beside the files above");
    file("kvm-cpu.csv", runs(300, 5));
    assertThat(cells(read(""))).containsExactly("kvm-cpu");
    assertThat(leftOut(read("")))
        .contains("2 directorys (history/old, results)".replace("ys", "ies"));
  }

  @Test
  void aMappingReachesIntoDirectoriesBelow() throws IOException {
    file("native-cpu.csv", runs(100, 5));
    file("old/x/b-cpu.csv", runs(1, 5));
    BareDirectory read =
        read("files: [{file: 'old/*/b-cpu.csv', platform: '{1}', benchmark: cpu}]");
    assertThat(cells(read)).containsExactly("native-cpu", "x-cpu");
  }

  @Test
  void severalFilesOfACellAreSessionsInTheOrderOfTime() throws IOException {
    file("run1/native-cpu.csv", runs(5000, 3));
    file("run2/native-cpu.csv", runs(1000, 4));
    Dataset dataset = read("").dataset();
    Sample sample = dataset.samples().get(0);
    assertThat(sample.runs()).extracting(Run::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(sample.runs().stream().map(run -> run.session().getAsInt()))
        .containsExactly(1, 1, 1, 1, 2, 2, 2);
    assertThat(sample.values()[0]).isEqualTo(1000 % 97);
    assertThat(dataset.issues().toString())
        .contains(
            "SEVERAL_FILES: native-cpu has 2 series, read as its sessions:"
                + " run2/native-cpu.csv, run1/native-cpu.csv");
  }

  @Test
  void withoutTimesTheNamesOrderTheSessions() throws IOException {
    for (int session : new int[] {10, 9, 1}) {
      file("run" + session + "/native-cpu.csv", "time,value\n," + session + "\n,7\n");
    }
    List<Run> runs = read("").dataset().samples().get(0).runs();
    assertThat(runs).extracting(Run::value).containsExactly(1.0, 7.0, 9.0, 7.0, 10.0, 7.0);
  }

  @Test
  void filesWithOneRunEachAreRuns() throws IOException {
    for (int run = 1; run <= 3; run++) {
      file("r" + run + "/native-cpu.csv", runs(run * 100, 1));
    }
    Sample sample = read("").dataset().samples().get(0);
    assertThat(sample.runs()).hasSize(3).allMatch(run -> run.session().isEmpty());
  }

  @Test
  void theMappingNumbersSessions() throws IOException {
    file("a/native-cpu.csv", runs(100, 2));
    file("b/native-cpu.csv", runs(200, 2));
    String mapping =
        "files: [{file: 'b/*', session: 1, platform: native}, {file: 'a/*', session: 2, platform: native}]";
    List<Run> runs = read(mapping).dataset().samples().get(0).runs();
    assertThat(runs.stream().map(run -> run.session().getAsInt())).containsExactly(1, 1, 2, 2);
    assertThat(runs.get(0).time()).hasValue(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Native-cpu.csv", "copy/native-cpu.csv", "cpu-native.csv"})
  void aCopyIsRefused(String copy) throws IOException {
    String original = copy.contains("/") ? "first/native-cpu.csv" : "native-cpu.csv";
    file(original, runs(100, 5));
    file(copy, runs(100, 5));
    Dataset dataset = read("").dataset();
    assertThat(dataset.samples()).singleElement().satisfies(s -> assertThat(s.runs()).hasSize(5));
    assertThat(dataset.issues()).extracting(DataIssue::code).containsExactly(IssueCode.SECOND_FILE);
  }

  @Test
  void whatWasNotReadIsListedByKind() throws IOException {
    file("native-cpu.csv", runs(100, 5));
    for (String name : List.of("a.json", "b.json", "c.json", "d.json")) {
      file(name, "{\"x\": 1}");
    }
    file("README.md", "words");
    file("LICENSE", "words");
    file("notes.txt", "words");
    file("summary.csv", runs(1, 2));
    file(".git/config", "x");
    BareDirectory read = read("files: [{file: notes.txt, skip: true}]");
    assertThat(leftOut(read))
        .contains("4 JSON files (a.json, b.json, c.json and 1 more): in no known format")
        .contains("2 other files (LICENSE, README.md)")
        .contains("1 file (notes.txt): skipped by the mapping")
        .contains("1 file (summary.csv): the name is one of Tare's own")
        .doesNotContain(".git");
    assertThat(read.dataset().issues())
        .extracting(DataIssue::code)
        .containsOnly(IssueCode.UNKNOWN_FILE);
  }

  @Test
  void datasetsOfTareBelowAreNotMixedIn() throws IOException {
    file("one/native-cpu.csv", runs(100, 5));
    file("one/datapackage.json", "{\"tare\": {\"schema\": 1}}");
    file("two/native-cpu.csv", runs(200, 5));
    BareDirectory read = read("");
    assertThat(leftOut(read)).contains("1 Tare dataset (one): not read");
    assertThat(read.dataset().samples().get(0).runs()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docker-cpu.csv", "docker-cpu.json", "docker-cpu.log", "docker.xml", "all.md"})
  void aFileOfSeveralGigabytesIsOneLine(String name) throws IOException {
    file("native-cpu.csv", runs(100, 5));
    try (var large = new java.io.RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      large.setLength(3L << 30);
    }
    BareDirectory read = read("");
    assertThat(cells(read)).containsExactly("native-cpu");
    assertThat(leftOut(read)).contains(name);
    assertThat(read.dataset().issues()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void noValuesAtAllNamesTheReasons() throws IOException {
    file("data.json", "{}");
    file("cpu.log", "nothing");
    assertThatThrownBy(() -> DatasetReader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no benchmark values found")
        .hasMessageContaining("1 JSON file (data.json): in no known format")
        .hasMessageContaining("1 log (cpu.log): in no known format");
  }

  @ParameterizedTest
  @CsvSource({"--format, nonsense", "mapping file, nonsense"})
  void unknownFormatsAreNamed(String where, String id) throws IOException {
    file("native-cpu.csv", runs(1, 2));
    ReadOptions options =
        where.equals("--format")
            ? new ReadOptions(Map.of(), Optional.empty(), Optional.of(id))
            : options("files: [{file: 'x', format: " + id + "}]");
    assertThatThrownBy(() -> BareDirectoryReader.read(folder, options))
        .hasMessageStartingWith(where + ": 'nonsense' is no format; use one of ");
  }

  @Test
  void meansAreNeverTakenForRunsInSilence() throws IOException {
    file("native-cpu.csv", runs(100, 5));
    file("docker-cpu.csv", runs(200, 5));
    file("kvm-cpu.csv", runs(300, 5));
    file("qemu-cpu.csv", runs(400, 5));
    Dataset dataset =
        read("""
                files:
                  - {file: native-cpu.csv, meaning: mean}
                  - {file: docker-cpu.csv, meaning: running mean}
                  - {file: kvm-cpu.csv, meaning: running mean}
                """)
            .dataset();
    assertThat(dataset.issues())
        .extracting(issue -> issue.file() + " " + issue.code())
        .containsExactly(
            "docker-cpu.csv RUNNING_MEAN", "kvm-cpu.csv RUNNING_MEAN", "native-cpu.csv MEANS_ONLY");
    Description description = dataset.description();
    Cell docker = new Cell("docker", "cpu");
    assertThat(description.incomparable().get(docker).code()).contains(Description.RUNNING_MEAN);
    assertThat(description.isComparable(docker)).isFalse();
    assertThat(description.isComparable(new Cell("kvm", "cpu"))).isFalse();
    assertThat(description.isComparable(new Cell("native", "cpu"))).isTrue();
  }

  @Test
  void theMappingStatesTraitsFactsAndWhatIsIncomparable() throws IOException {
    file("hvf-start.csv", runs(100, 5));
    Dataset dataset =
        read("""
                traits: {hvf: {isolation: vm, acceleration: hardware, title: "Mac guest"}}
                facts: {hvf: {accelerator: hvf}}
                incomparable: [{platform: hvf, benchmark: start, reason: boots a kernel}]
                """)
            .dataset();
    assertThat(dataset.platforms().get(0).title()).isEqualTo("Mac guest");
    assertThat(dataset.platforms().get(0).traits().acceleration()).isPresent();
    assertThat(dataset.fact("hvf", "accelerator")).contains("hvf");
    assertThat(dataset.description().incomparable().get(new Cell("hvf", "start")).text())
        .isEqualTo("boots a kernel");
  }

  private BareDirectory read(String mapping) throws IOException {
    return BareDirectoryReader.read(folder, options(mapping));
  }

  private ReadOptions options(String mapping) throws IOException {
    if (mapping.isEmpty()) {
      return ReadOptions.NONE;
    }
    Path file = Files.writeString(elsewhere.resolve("mapping.yaml"), mapping);
    return new ReadOptions(Map.of(), Optional.of(MappingReader.read(file)));
  }

  private static List<String> cells(BareDirectory read) {
    return read.dataset().samples().stream().map(sample -> sample.cell().toString()).toList();
  }

  private static String leftOut(BareDirectory read) {
    return String.join("\n", read.leftOut().stream().map(LeftOut::toString).toList());
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String runs(int start, int count) {
    StringBuilder text = new StringBuilder("time,value\n");
    for (int i = 0; i < count; i++) {
      text.append(start + i).append(',').append((start + i) % 97).append('\n');
    }
    return text.toString();
  }
}
