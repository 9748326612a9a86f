package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed, added or removed after sealing is an error. */
class SealTest {

  private static final Path CLEAN = Path.of("examples", "clean");

  @TempDir private Path parent;

  @Test
  void anUntouchedDatasetHasNoIssues() throws IOException {
    assertThat(DatasetReader.read(SealedExample.make(parent)).issues()).isEmpty();
  }

  @Test
  void oneHundredSeededBitsOfAllFilesAreNoticed() throws IOException {
    Path folder = SealedExample.make(parent);
    Random random = new Random(20261128);
    List<Path> files = files(folder);
    for (int i = 0; i < 100; i++) {
      Path file = files.get(random.nextInt(files.size()));
      long bit = random.nextLong(8 * Files.size(file));
      SealedExample.flip(file, bit);
      assertThat(SealedExample.isTold(folder)).as("%s, bit %d", file, bit).isTrue();
      SealedExample.flip(file, bit);
    }
    assertThat(SealedExample.isTold(folder)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"tare\" : | \"uare\" :",
        "\"sealed\" | \"qealed\"",
        "\"hash\" | \"iash\"",
        "sha256: | rha256:",
        "\"seal\" : | \"sea1\" :",
        "\"seal\" : \"sha256: | \"seal\" : \"sha512:",
        "KFLOPS | KFLOQS",
        "higher | lower",
        "\"kernel\" : \"6.1\" | \"kernel\" : \"6.2\"",
        "\"resources\" | \"sesources\"",
        "\"schema\" : 2 | \"schema\" : 1",
        "\"planned\" : 3 | \"planned\" : 2",
      })
  void aChangedDescriptionIsAnError(String from, String to) throws IOException {
    Path folder = SealedExample.make(parent);
    replace(folder.resolve("datapackage.json"), from, to);
    assertThat(SealedExample.isTold(folder)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"tare\" : | \"uare\" :",
        "\"sealed\" | \"qealed\"",
        "\"hash\" | \"iash\"",
        "sha256: | rha256:",
        "\"sealed\" : true | \"sealed\" : false",
        "\"path\" | \"qath\"",
      })
  void aChangedValueOfAnOlderDatasetIsAnErrorWhateverElseIsChanged(String from, String to)
      throws IOException {
    Path folder = copyOfClean();
    replace(folder.resolve("datapackage.json"), from, to);
    Path table = folder.resolve("native-cpu.csv");
    Files.writeString(
        table, Files.readString(table).replaceFirst("\n(\\d+\\.\\d+),[^,]+", "\n$1,1"));
    assertThat(SealedExample.isTold(folder)).isTrue();
  }

  @Test
  void anOlderDatasetSaysWhatItsSealLacks() throws IOException {
    assertThat(DatasetReader.read(copyOfClean()).issues())
        .extracting(DataIssue::toString)
        .containsExactly(
            "datapackage.json: OLD_SCHEMA: written by an earlier version: changes of units,"
                + " directions and facts in this file would not be noticed");
  }

  @Test
  void aLostDescriptionOfAnOlderDatasetIsAnError() throws IOException {
    Path folder = copyOfClean();
    Files.delete(folder.resolve("datapackage.json"));
    assertThat(SealedExample.errors(folder)).anyMatch(error -> error.contains("plan.json exists"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docker-cpu.csv", "docker-cpu.inner.csv", "log/more.log", "source/x"})
  void addedDataIsAnError(String name) throws IOException {
    Path folder = SealedExample.make(parent);
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), "time,value\n1,2\n");
    assertThat(SealedExample.errors(folder))
        .contains(
            name + ": SEAL: added after the dataset was sealed; not listed in datapackage.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "more", ".hidden"})
  void anythingElseIsANote(String name) throws IOException {
    Path folder = SealedExample.make(parent);
    Files.createDirectories(folder.resolve(name));
    assertThat(DatasetReader.read(folder).issues())
        .extracting(DataIssue::code)
        .containsExactly(IssueCode.EXTRA_FILE);
  }

  @ParameterizedTest
  @CsvSource({
    "verdicts.xml, <testsuites name='x'>, 0",
    "verdicts.xml, <project>, 1",
    "verdicts.txt, <testsuites name='x'>, 1"
  })
  void verdictsForABuildServerAreNoNewsEither(String name, String begin, int notes)
      throws IOException {
    Path folder = SealedExample.make(parent);
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    Files.writeString(folder.resolve(name), declaration + begin);
    assertThat(DatasetReader.read(folder).issues()).hasSize(notes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"analysis.json", "index.html", "index.de.html", "report-de.pdf", "summary.csv"})
  void whatIsDerivedIsNoNews(String name) throws IOException {
    Path folder = SealedExample.make(parent);
    Files.writeString(folder.resolve(name), "x");
    assertThat(DatasetReader.read(folder).issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "native-cpu.csv",
        "native-cpu.inner.csv",
        "failures.csv",
        "plan.json",
        "log/native-cpu-3.log"
      })
  void aDeletedFileIsAnError(String name) throws IOException {
    Path folder = SealedExample.make(parent);
    Files.delete(folder.resolve(name));
    assertThat(SealedExample.errors(folder))
        .contains(name + ": SEAL: listed in datapackage.json, but missing");
  }

  @Test
  void theSealIsWhatStandardToolsPrint() throws IOException {
    List<String> lines = Files.readAllLines(SealedExample.make(parent).resolve("datapackage.json"));
    int last = lines.size() - 2;
    String above = String.join("\n", lines.subList(0, last)) + "\n";
    assertThat(lines.get(last))
        .isEqualTo(
            "  \"seal\" : \"sha256:%s\"",
            Digest.sha256(above.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void sealingTooEarlyIsAnErrorAndAnUnfinishedCampaignAWarning() throws IOException {
    Path folder = SealedExample.begin(parent);
    Path failures = folder.resolve("failures.csv");
    Files.writeString(failures, Files.readAllLines(failures).get(0) + "\n");
    assertThat(DatasetReader.read(folder).issues())
        .filteredOn(issue -> issue.code() == IssueCode.RUNS_MISSING)
        .singleElement()
        .asString()
        .contains("2 of 3 planned runs are recorded");
    CampaignWriter.resume(folder).seal(SealedExample.END);
    assertThat(SealedExample.errors(folder))
        .anyMatch(error -> error.contains("2 of 3 planned runs are recorded, although"));
  }

  @Test
  void aRunThatIsThereTwiceIsAnErrorAndCountsOnce() throws IOException {
    Path folder = SealedExample.begin(parent);
    try (CampaignWriter writer = CampaignWriter.resume(folder)) {
      writer.append(SealedExample.CELL, SealedExample.run(2, 99), new double[0]);
      writer.append(SealedExample.failure(1));
      writer.append(SealedExample.failure(3));
    }
    assertThat(SealedExample.errors(folder))
        .containsExactly(
            "failures.csv:3: RUN_TWICE: run 1 is also in native-cpu.csv:2, which counts; this row is left out",
            "failures.csv:4: RUN_TWICE: run 3 is also in failures.csv:2, which counts; this row is left out",
            "native-cpu.csv:4: RUN_TWICE: run 2 is also in native-cpu.csv:3, which counts; this row is left out");
    assertThat(DatasetReader.read(folder).samples().get(0).values()).containsExactly(41.5, 43.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"native-cpu.csv", "failures.csv", "plan.json", "datapackage.json"})
  void aBrokenSealIsNotResumedAndNothingChanges(String name) throws IOException {
    Path folder = SealedExample.make(parent);
    SealedExample.flip(folder.resolve(name), 8 * (Files.size(folder.resolve(name)) - 5));
    Files.writeString(folder.resolve("native-cpu.inner.csv"), "7,1,", StandardOpenOption.APPEND);
    List<String> before = contents(folder);
    assertThatThrownBy(() -> CampaignWriter.resume(folder)).isInstanceOf(InputException.class);
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void resumingLeavesFilesOfOthersAlone() throws IOException {
    Path folder = SealedExample.begin(parent);
    Files.writeString(folder.resolve("mine.csv"), "a,b\n1,2");
    Files.writeString(folder.resolve("my-own.csv"), "a,b\n1,2");
    Files.writeString(folder.resolve("my-own.inner.csv"), "run,index,value\n9,1,2\n");
    CampaignWriter.resume(folder).close();
    assertThat(folder.resolve("mine.csv")).hasContent("a,b\n1,2");
    assertThat(folder.resolve("my-own.csv")).hasContent("a,b\n1,2");
    assertThat(folder.resolve("my-own.inner.csv")).hasContent("run,index,value\n9,1,2\n");
  }

  private Path copyOfClean() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("clean"));
    for (Path file : files(CLEAN)) {
      Files.copy(file, folder.resolve(CLEAN.relativize(file)));
    }
    return folder;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static List<String> contents(Path folder) throws IOException {
    List<String> contents = new java.util.ArrayList<>();
    for (Path file : files(folder)) {
      contents.add(file + Digest.sha256(file));
    }
    return contents;
  }
}
