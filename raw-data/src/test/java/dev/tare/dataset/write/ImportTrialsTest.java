package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.BareDirectory;
import dev.tare.dataset.read.BareDirectoryReader;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import reads nothing outside of its source, and writes nothing outside of its target. */
class ImportTrialsTest {

  private static final String RUNS = "time,value\n1700000000,100\n1700000010,101\n";

  @TempDir private Path folder;

  private Path from;

  @BeforeEach
  void oneTable() throws IOException {
    from = Files.createDirectories(folder.resolve("up/a/b/from"));
    Files.writeString(from.resolve("native-cpu.csv"), RUNS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../victim/secret", "/etc/hostname", "x/../../y", "..", "", "a\\u0000b"})
  void resourcesThatLeadOutAreToldAndNotCopied(String path) throws IOException {
    Path victim = Files.createDirectories(folder.resolve("up/victim")).resolve("secret");
    Files.writeString(victim, "evil");
    Path precious = Files.createDirectories(folder.resolve("me/victim")).resolve("secret");
    Files.writeString(precious, "precious");
    Files.writeString(
        from.resolve("datapackage.json"),
        """
        {"resources":[{"path":"%s"}],"tare":{"schema":1,"sealed":true,
         "platforms":[{"id":"native","usable":true}],"benchmarks":[{"id":"cpu"}]}}
        """
            .formatted(path));
    Path into = folder.resolve("me/x/y");
    Dataset dataset = DatasetReader.read(from);
    assertThat(dataset.issues()).extracting(issue -> issue.code()).contains(IssueCode.SEAL);
    DatasetImporter.write(dataset, from, into, "tare");
    assertThat(precious).hasContent("precious");
    assertThat(files(into.resolve("source"))).containsExactly("native-cpu.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../victim", "/etc/passwd", "a/../../b", "", "nul\\u0000"})
  void issuesThatLeadOutAreAnError(String path) throws IOException {
    Files.writeString(
        from.resolve("datapackage.json"),
        """
        {"tare":{"schema":1,"oddities":[
          {"code":"CRLF","severity":"info","file":"%s","line":1,"text":"x"}]}}
        """
            .formatted(path));
    assertThatThrownBy(() -> DatasetReader.read(from))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("datapackage.json: tare.oddities[0].file: ");
  }

  @Test
  void linksAreNamedAndNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), RUNS);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("kvm-cpu.csv"), RUNS);
    Files.createSymbolicLink(from.resolve("docker-cpu.csv"), secret);
    Files.createSymbolicLink(from.resolve("qemu-cpu.csv"), Path.of("native-cpu.csv"));
    Files.createSymbolicLink(from.resolve("dir"), elsewhere);
    BareDirectory read = BareDirectoryReader.read(from, ReadOptions.NONE);
    assertThat(read.leftOut().toString())
        .contains("3 links (dir, docker-cpu.csv, qemu-cpu.csv): links are not followed");
    Path into = folder.resolve("into");
    DatasetImporter.write(read.dataset(), read.files(), from, into, "tare");
    assertThat(files(into))
        .containsExactly("datapackage.json", "native-cpu.csv", "source/native-cpu.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"native-cpu.csv", "datapackage.json", "log/x", ".hidden"})
  void aUsedDirectoryIsRefusedAndStaysAsItIs(String name) throws IOException {
    Path into = folder.resolve("into");
    Path used = into.resolve(name);
    Files.createDirectories(used.getParent());
    Files.writeString(used, RUNS);
    assertThatThrownBy(() -> DatasetImporter.write(DatasetReader.read(from), from, into, "tare"))
        .isInstanceOf(InputException.class)
        .hasMessage(into + ": is not empty; name another directory");
    assertThat(files(into)).containsExactly(name);
    assertThat(used).hasContent(RUNS);
  }

  @Test
  void aFileOrLinkIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    for (Path into : new Path[] {file, link}) {
      assertThatThrownBy(() -> DatasetImporter.write(DatasetReader.read(from), from, into, "tare"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("is no directory");
    }
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void anEmptyDirectoryIsUsed() throws IOException {
    Path into = Files.createDirectory(folder.resolve("into"));
    DatasetImporter.write(DatasetReader.read(from), from, into, "tare");
    assertThat(DatasetReader.read(into).issues()).isEmpty();
  }

  @Test
  void aFailureInTheMiddleLeavesNothing() throws IOException {
    Dataset dataset = DatasetReader.read(from);
    Path into = folder.resolve("into");
    assertThatThrownBy(
            () ->
                NewDirectory.make(
                    into,
                    directory -> {
                      SampleTables.write(dataset.samples().get(0), directory);
                      throw new InputException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(files(folder)).noneMatch(name -> name.contains("into"));
  }

  private static java.util.List<String> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
