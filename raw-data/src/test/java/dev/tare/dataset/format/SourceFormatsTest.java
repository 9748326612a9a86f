package dev.tare.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceDirectory;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
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

/** Which format reads which file. */
class SourceFormatsTest {

  private static final String OWN = "TimeSeriesFormat";
  private static final String TABLE = "TableFormat";

  private static final Path TOOLS = Path.of("src/test/resources/dev/tare/dataset/format/tool");

  /** Formats for any table, which are asked last. */
  private static final List<String> LAST = List.of("json-table", "tare", "table");

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "native-cpu.csv, \"time,value,run\\n1,5,1\\n\"," + OWN,
        "native-cpu.csv, \"time,value\\n1,5\\n\"," + TABLE,
        "native-cpu.csv, \"1,5\\n\"," + TABLE,
        "native-cpu.csv, \"\"," + TABLE,
        "native-cpu.csv, \"time,cpu,mem\\n1,5,6\\n\"," + TABLE,
        "results.csv, \"time;cpu;mem\\n1;5;6\\n\"," + TABLE,
        "results.csv, \"time,value\\n1,5\\n\"," + TABLE,
        "results.csv, \"time,value,run\\n1,5,1\\n\"," + TABLE,
        "native-cpu.CSV, \"time,value\\n1,5\\n\"," + TABLE,
        "native-cpu.tsv, \"time\\tvalue\\n1\\t5\\n\"," + TABLE,
        "native-cpu.txt, \"time,value\\n1,5\\n\"," + TABLE,
        "native-cpu.dat, \"1 5\\n2 6\\n\"," + TABLE,
        "notes.txt, \"The host was idle.\\nWe ran 20 times.\\n\",",
        "native-iops.csv, \"500, 5, 0, 0\\n1000, 6, 0, 0\\n\",FioLogFormat",
        "answers.txt, \"real life\\nuser: fast\\nsys: slow\\n\",",
        "native-cpu.json, \"{}\",",
        "native-cpu, \"time,value\\n1,5\\n\",",
        "native-cpu.csv, \"time,value,elapsed,label\\n1,5,6,a\\n\"," + TABLE,
        "native-cpu.csv, \"time,value,elapsed,label,ok\\n1,5,6,a,true\\n\"," + TABLE,
        "native-cpu.csv, \"1795876500120,5\\n\"," + TABLE,
        "native-cpu.csv, \"group,function,value\\na,b,5\\n\"," + TABLE,
        "native-label.csv, \"elapsed,label,success\\n5,a,true\\n\"," + TABLE,
        "results.csv, \"{}\"," + TABLE,
        "results.json, \"[]\",",
        "results.json, \"{'results':[]}\",",
        "results.json, \"{'benchmarks':[]}\",",
        "results.xml, \"<a><PhoronixTest/></a>\",",
      })
  void formatIsRecognized(String name, String content, String format) throws IOException {
    assertThat(SourceFormats.of(file(name, content)).map(one -> one.getClass().getSimpleName()))
        .isEqualTo(Optional.ofNullable(format));
  }

  /** Files of tools, whatever their names; the formats exclude each other. */
  @ParameterizedTest
  @CsvSource({
    "hyperfine.json, hyperfine",
    "hyperfine-failures.json, hyperfine",
    "fio.json, fio-json",
    "fio-2.json, fio-json",
    "fio-client.json, fio-json",
    "fio-twice.log, fio-json",
    "fio-error.log, fio-json",
    "google-benchmark.json, google-benchmark",
    "google-benchmark-aggregates.json, google-benchmark",
    "jmh.json, jmh",
    "jmh-sample.json, jmh",
    "pyperf.json, pyperf",
    "phoronix.xml, phoronix",
    "jmeter.jtl, jmeter",
    "rebench.data, rebench",
    "rebench-header.data, rebench",
    "criterion.csv, criterion",
    "criterion-old.csv, criterion",
  })
  void fileOfAToolIsRecognizedByItsContent(String fixture, String format) throws IOException {
    Files.copy(TOOLS.resolve(fixture), directory.resolve("native-cpu.csv"));
    SourceFile file = new SourceFile(directory, "native-cpu.csv");
    assertThat(SourceFormats.of(file).map(SourceFormat::id)).contains(format);
    assertThat(SourceFormats.all().stream().filter(one -> one.recognizes(file)))
        .extracting(SourceFormat::id)
        .filteredOn(id -> !LAST.contains(id))
        .containsExactly(format);
  }

  @Test
  void formatsOfToolsAskAboutUnreadableFilesWithoutThrowing() throws IOException {
    Files.write(directory.resolve("broken.json.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
    SourceFile broken = new SourceFile(directory, "broken.json.gz");
    SourceFile missing = new SourceFile(directory, "missing.json");
    assertThat(SourceFormats.all())
        .filteredOn(format -> !LAST.contains(format.id()))
        .noneMatch(format -> format.recognizes(broken) || format.recognizes(missing));
    assertThat(broken.issues().list()).isEmpty();
  }

  /** A user may name the wrong format. */
  @ParameterizedTest
  @ValueSource(
      strings = {"hyperfine.json", "jmh.json", "phoronix.xml", "jmeter.jtl", "criterion.csv"})
  void formatsOfToolsReadOtherFilesWithoutThrowing(String fixture) {
    for (SourceFormat format : SourceFormats.all()) {
      SourceFile file = new SourceFile(TOOLS, fixture);
      if (!LAST.contains(format.id()) && !format.recognizes(file)) {
        assertThat(format.read(file, ReadOptions.NONE).series()).as(format.id()).isEmpty();
      }
    }
  }

  @Test
  void directoryListsItsFilesExceptDerivedOnes() throws IOException {
    for (String name :
        new String[] {
          "native-cpu.csv",
          "native-cpu.inner.csv",
          "failures.csv",
          "summary.csv",
          "analysis.json",
          "datapackage.json",
          "other.csv"
        }) {
      Files.createFile(directory.resolve(name));
    }
    Files.createDirectory(directory.resolve("directory.csv"));
    assertThat(SourceDirectory.files(directory))
        .extracting(SourceFile::name)
        .containsExactly("native-cpu.csv", "other.csv");
  }

  @Test
  void innerValuesBelongToTheirRuns() throws IOException {
    file("native-cpu.inner.csv", "run,index,value\n1,1,4\n1,2,6\n2,1,7\n");
    SourceFile runs = file("native-cpu.csv", "time,value,run\n1,5,1\n2,7,2\n");
    SourceSeries sample = new TimeSeriesFormat().read(runs, ReadOptions.NONE).series().get(0);
    assertThat(sample.inner()).isEqualTo(Map.of(1, List.of(4.0, 6.0), 2, List.of(7.0)));
    assertThat(runs.issues().list()).isEmpty();
  }

  @Test
  void recognizingAFileReportsItsIssuesOnce() throws IOException {
    SourceFile file = file("native-cpu.csv", "time,value\r\n1,5\r\n");
    SourceFormat format = SourceFormats.of(file).orElseThrow();
    format.read(file, ReadOptions.NONE);
    assertThat(file.issues().list())
        .singleElement()
        .hasToString("native-cpu.csv:1: CRLF: lines end with CR LF");
  }

  private SourceFile file(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content == null ? "" : content.replace("\\n", "\n"));
    return new SourceFile(directory, name);
  }
}
