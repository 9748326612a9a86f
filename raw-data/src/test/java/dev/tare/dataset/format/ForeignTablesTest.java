package dev.tare.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceDirectory;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as strangers make them: what is read of each, and what is told. */
class ForeignTablesTest {

  @TempDir private Path directory;

  private SourceFile file;

  // A column twice.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time,value,value\n1700000000,9.894,9894\n1700000060,9.826,9826\n",
        "time;value;value\n1700000000;9.894;1\n1700000060;9.826;2.5\n",
        "value,time,value\n9.894,1700000000,x\n9.826,1700000060,y\n",
        "time\tvalue\ttime\n1700000000\t9.894\t5\n1700000060\t9.826\t6\n",
      })
  void ofTwoColumnsWithOneNameTheFirstIsReadAndTold(String text) throws IOException {
    assertThat(values(text)).containsExactly(9.894, 9.826);
    assertThat(codes()).contains(IssueCode.COLUMN_TWICE);
  }

  // Durations of all sizes.

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000ms 1.01s 1m 1m_4s 2h_26m|1 1.01 60 64 8760",
        "113ms 500us 20ns 1.5min 1h|0.113 0.0005 0.00000002 90 3600",
        "0m1.234s 1m4.913s 12m0,500s|1.234 64.913 720.5",
        "0:02.33 1:02:03 10:00.00|2.33 3723 600",
      })
  void durationsAreSecondsWhateverTheirSize(String written, String seconds) throws IOException {
    String text =
        "time;value\n" + numbered(List.of(written.split(" ")), value -> value.replace('_', ' '));
    assertThat(values(text))
        .containsExactlyElementsOf(
            List.of(seconds.split(" ")).stream().map(Double::valueOf).toList());
    assertThat(only(text).unit()).contains("s");
    assertThat(only(text).failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "3:20x", "12MiB"})
  void aFewCellsThatAreNoDurationAreLeftOutByLine(String other) throws IOException {
    String text = "time;value\n" + numbered(List.of("1s", "2s", "3s", "4s", other, "6s"), v -> v);
    assertThat(values(text)).containsExactly(1.0, 2.0, 3.0, 4.0, 6.0);
    assertThat(lines(IssueCode.ROW_LEFT_OUT)).containsExactly(6L);
    assertThat(only(text).failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5m 6m 7m", "2:33 2:34 2:40", "1s 2 3s 4", "1s x 3s y"})
  void durationsThatMayBeSomethingElseAreNotGuessed(String written) throws IOException {
    assertThat(read("time;value\n" + numbered(List.of(written.split(" ")), v -> v))).isEmpty();
    assertThat(codes()).containsAnyOf(IssueCode.NOT_UNDERSTOOD, IssueCode.AMBIGUOUS);
  }

  // Times.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1700000000 1700000060",
        "1700000000.000 1700000060.000",
        "1700000000000 1700000060000",
        "1700000000000000 1700000060000000",
        "1700000000000000000 1700000060000000000",
        "2023-11-14T22:13:20Z 2023-11-14T22:14:20Z",
        "2023-11-15T00:13:20+02:00 2023-11-15T00:14:20+02:00",
        "2023-11-14T14:13:20.000-0800 2023-11-14T14:14:20.000-0800",
        "20231114T221320Z 20231114T221420Z",
        "2023/11/14_22:13:20_UTC 2023/11/14_22:14:20_UTC",
        "14.11.2023_22:13:20 14.11.2023_22:14:20",
        "14/11/2023_22:13:20 14/11/2023_22:14:20",
        "11/14/2023_10:13:20_PM 11/14/2023_10:14:20_PM",
      })
  void timesMeanTheSameInEveryNotation(String written) throws IOException {
    String[] both = written.split(" ");
    String text =
        "time,value\n" + both[0].replace('_', ' ') + ",1\n" + both[1].replace('_', ' ') + ",2\n";
    assertThat(only(text).runs())
        .extracting(run -> run.time().getAsDouble())
        .containsExactly(1.7e9, 1.70000006e9);
  }

  @Test
  void localTimesOfAChangeOfClocksNeedAZone() throws IOException {
    String text = "time,value\n2025-10-26 02:30:00,1\n2025-10-26 02:10:00,2\n";
    assertThat(only(text).runs()).hasSize(2);
    assertThat(codes()).contains(IssueCode.LOCAL_TIME, IssueCode.TIME_BACKWARDS);
    List<SourceSeries> zoned =
        read(text, "files:\n  - {file: t.csv, table: {time: {zone: Europe/Berlin}}}\n");
    assertThat(zoned.get(0).runs())
        .extracting(run -> run.time().getAsDouble())
        .containsExactly(1761438600.0, 1761441000.0);
    assertThat(codes()).doesNotContain(IssueCode.LOCAL_TIME, IssueCode.TIME_BACKWARDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22:13:20,1\n22:14:20,2\n",
        "01/02/2023 22:13,1\n02/02/2023 22:13,2\n",
        "2023-11-14T22:13:20Z,1\n2023-11-14T22:14:20,2\n",
        "1700000000,1\n1700000060000,2\n",
        "yesterday,1\ntoday,2\n",
      })
  void timesThatMayBeSomethingElseAreNotGuessed(String rows) throws IOException {
    assertThat(read("time,value\n" + rows)).isEmpty();
    assertThat(codes()).containsAnyOf(IssueCode.NOT_UNDERSTOOD, IssueCode.AMBIGUOUS);
  }

  @Test
  void localTimesBesideTimesWithAZoneAreAsked() throws IOException {
    Files.writeString(directory.resolve("other.csv"), "time,value\n2023-11-14T22:13:20Z,1\n");
    assertThat(read("time,value\n2023-11-14 22:13:20,1\n2023-11-14 22:14:20,2\n")).isEmpty();
    assertThat(codes()).contains(IssueCode.AMBIGUOUS);
  }

  // Lines above the header.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benchmark results\n\n",
        "# host: lab1\n# date: 2026-11-28\n",
        "host,lab1,Linux 6.1\nmade by a script on Monday\n",
        "% octave\n\n\n",
      })
  void linesAboveTheHeaderAreSkippedAndTold(String above) throws IOException {
    assertThat(values(above + "time,value\n1700000000,5\n1700000060,6\n"))
        .containsExactly(5.0, 6.0);
    assertThat(codes()).contains(IssueCode.PREAMBLE);
    assertThat(only(above + "time,value\n1700000000,5\n1700000060,6\n").failures()).isEmpty();
  }

  @Test
  void aLineOfUnitsIsNoRow() throws IOException {
    List<SourceSeries> series =
        read("time;read;boot\n[s];[MiB/s];[ms]\n1700000000;5,5;1\n1700000060;6,5;2\n");
    assertThat(series).extracting(s -> s.unit().orElseThrow()).containsExactly("MiB/s", "ms");
    assertThat(series.get(0).runs()).extracting(Run::value).containsExactly(5.5, 6.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run;latency [s]\n;ms\n1;5.5\n2;6.5\n",
        "run;latency_ms\n;[s]\n1;5.5\n2;6.5\n",
        "run;rate (MB/s)\n;MiB/s\n1;5.5\n2;6.5\n",
        "run;seconds\n;[ms]\n1;5.5\n2;6.5\n"
      })
  void headersAndLinesOfUnitsThatDifferAreNotGuessed(String text) throws IOException {
    assertThat(read(text)).isEmpty();
    assertThat(file.issues().list())
        .extracting(DataIssue::text)
        .anyMatch(t -> t.contains("states the unit") && t.contains("state unit for column"));
    String name = text.substring(4, text.indexOf('\n'));
    String yaml = "columns: {\"" + name + "\": {benchmark: b, unit: ms, better: lower}}\n";
    List<SourceSeries> answered = read(text, yaml);
    assertThat(answered.get(0).unit()).contains("ms");
    assertThat(answered.get(0).runs()).extracting(Run::value).containsExactly(5.5, 6.5);
  }

  @Test
  void unitsThatMeanTheSameMayBeStatedTwice() throws IOException {
    assertThat(read("run;latency [us]\n;\u00b5s\n1;5.5\n2;6.5\n").get(0).unit()).contains("us");
  }

  @ParameterizedTest
  @CsvSource({"ms", "MB/s", "\u00b5s", "req/s", "GFLOPS", "IOPS", "KiB"})
  void aHeaderThatIsAUnitIsTheUnit(String header) throws IOException {
    assertThat(read("platform,run," + header + "\nnative,1,5.5\nnative,2,6.5\n").get(0).unit())
        .contains(header);
  }

  @ParameterizedTest
  @CsvSource({"min", "m", "h", "user/system", "read/write", "days"})
  void aHeaderThatMayBeAnythingElseIsNoUnit(String header) throws IOException {
    assertThat(read("platform,run," + header + "\nnative,1,5.5\nnative,2,6.5\n").get(0).unit())
        .isEmpty();
  }

  // One column.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.074\n4.82\n",
        "seconds\n5.074\n4.82\n",
        "Boot time\n\n5.074\n4.82\n",
        "\"5.074\"\n\"4.82\"\n"
      })
  void oneColumnHasValues(String text) throws IOException {
    assertThat(values(text)).containsExactly(5.074, 4.82);
    assertThat(codes()).containsAnyOf(IssueCode.NO_HEADER, IssueCode.HEADER_NAME);
    assertThat(only(text).runs()).allMatch(run -> run.time().isEmpty());
  }

  // Summaries.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mean,5.5\nstddev,0.103\n",
        "Mittelwert:,5.5\n\nSumme:,11\n",
        "min,5\nmax,6\nTOTAL,11\n",
        ",\nAverage (n=2),5.5\n",
      })
  void summariesAreNoRuns(String below) throws IOException {
    String text = "time,value\n1700000000,5\n1700000060,6\n" + below;
    assertThat(values(text)).containsExactly(5.0, 6.0);
    assertThat(codes()).contains(IssueCode.SUMMARY_ROW);
  }

  @Test
  void aSumWithoutAWordIsLeftOutToo() throws IOException {
    String rows = numbered(List.of("1", "2", "3", "4", "5"), v -> v);
    assertThat(values("time;value\n" + rows + ";15\n")).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
    assertThat(lines(IssueCode.ROW_LEFT_OUT)).containsExactly(7L);
  }

  // Separators of thousands and decimal commas.

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "1700000000;1.002.918,67\\n1700000060;998,5\\n",
        "1700000000,\"1,002,918.67\"\\n1700000060,998.5\\n",
        "1700000000,1 002 918.67\\n1700000060,998.5\\n",
        "1700000000;1'002'918.67\\n1700000060;998.5\\n",
      })
  void separatorsOfThousandsAreRead(String rows) throws IOException {
    assertThat(values("time" + rows.charAt(10) + "value\n" + rows.replace("\\n", "\n")))
        .containsExactly(1002918.67, 998.5);
    assertThat(codes()).contains(IssueCode.THOUSANDS);
    assertThat(lines(IssueCode.THOUSANDS)).containsExactly(2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time;value\n1700000000;7.518\n1700000060;7.555\n",
        "time,value\n1700000000,\"1,234\"\n1700000060,987\n",
        "time;value\n1700000000;\"1,234\"\n1700000060;1,999\n",
        "10,367\n9,929\n10,129\n",
        "12 345\n12 346\n12 399\n",
      })
  void whatMayBeThousandsOrDecimalsIsAsked(String text) throws IOException {
    assertThat(read(text)).isEmpty();
    assertThat(codes()).contains(IssueCode.AMBIGUOUS);
    assertThat(MappingDraft.of(SourceDirectory.files(directory)).orElseThrow()).contains("\"?\"");
  }

  @ParameterizedTest
  @CsvSource({"comma,7518", "point,7.518"})
  void theAnswerInTheMappingDecides(String mark, double value) throws IOException {
    String text = "time;value\n1700000000;7.518\n1700000060;7.518\n";
    List<SourceSeries> series =
        read(text, "files:\n  - {file: \"*.csv\", table: {decimal: " + mark + "}}\n");
    assertThat(series.get(0).runs()).extracting(Run::value).containsExactly(value, value);
  }

  @Test
  void otherColumnsAndFilesDecide() throws IOException {
    String text = "time;value;load1\n1700000000;7.518;0,5\n1700000060;7.555;1,25\n";
    assertThat(values(text)).containsExactly(7518.0, 7555.0);
    Files.writeString(directory.resolve("b.csv"), "time;value\n1700000000;0.5\n1700000060;12.25\n");
    assertThat(values("time;value\n1700000000;7.518\n1700000060;7.555\n"))
        .containsExactly(7.518, 7.555);
  }

  // Units.

  @ParameterizedTest
  @CsvSource({
    "11.0MiB/s 12.5MiB/s,MiB/s,11 12.5",
    "1.5GB/s 900MB/s 800MB/s,MB/s,1500 900 800",
    "12% 13.5%,%,12 13.5",
    "20.9k 980 1.2M,,20900 980 1200000",
  })
  void unitsInsideValuesAreRead(String written, String unit, String expected) throws IOException {
    String text = "time;value\n" + numbered(List.of(written.split(" ")), v -> v);
    assertThat(values(text))
        .containsExactlyElementsOf(
            List.of(expected.split(" ")).stream().map(Double::valueOf).toList());
    assertThat(only(text).unit()).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5MiB/s 6IOPS", "5KB/s 6MB/s", "5MB 6s", "5s 6MB 7"})
  void unitsThatDoNotFitAreNotGuessed(String written) throws IOException {
    assertThat(read("time;value\n" + numbered(List.of(written.split(" ")), v -> v))).isEmpty();
    assertThat(codes()).contains(IssueCode.NOT_UNDERSTOOD);
  }

  @Test
  void aMappingMustNotContradictTheUnitsOfTheFile() throws IOException {
    String text = "time,boot\n1700000000,113ms\n1700000060,1.5s\n";
    String mapping = "columns:\n  boot: {benchmark: boot, better: lower, unit: ";
    assertThat(read(text, mapping + "ms}\n").get(0).runs())
        .extracting(Run::value)
        .containsExactly(113.0, 1500.0);
    assertThat(read(text, mapping + "MiB/s}\n")).isEmpty();
    assertThat(codes()).contains(IssueCode.NOT_UNDERSTOOD);
  }

  // Long tables.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timestamp,platform,benchmark,unit,value\n1700000000,native,cpu,events/s,5\n1700000060,docker,cpu,events/s,6\n",
        "Zeit;Plattform;Test;Einheit;Wert\n1700000000;native;cpu;events/s;5\n1700000060;docker;cpu;events/s;6\n",
        "1700000000 native cpu events/s 5\n1700000060 docker cpu events/s 6\n",
        "| platform | benchmark | value | unit |\n|---|---|---|---|\n| native | cpu | 5 | events/s |\n| docker | cpu | 6 | events/s |\n",
      })
  void longTablesHaveASeriesForEveryPlatform(String text) throws IOException {
    List<SourceSeries> series = read(text);
    assertThat(series)
        .extracting(s -> s.label().platform().orElse("") + s.label().benchmark().orElse(""))
        .containsExactly("nativecpu", "dockercpu");
    assertThat(series).extracting(s -> s.unit().orElse("")).containsOnly("events/s");
    assertThat(series).extracting(s -> s.runs().get(0).value()).containsExactly(5.0, 6.0);
  }

  @Test
  void aColumnOfTextWithoutAKnownNameIsAsked() throws IOException {
    String text = "time,colour,value\n1700000000,red,5\n1700000060,blue,6\n";
    assertThat(read(text)).isEmpty();
    assertThat(codes()).contains(IssueCode.AMBIGUOUS);
    assertThat(read(text, "columns:\n  colour: {role: platform}\n"))
        .extracting(s -> s.label().platform().orElseThrow())
        .containsExactly("red", "blue");
    assertThat(
            read(text, "columns: {colour: {role: ignored}}\nwhere: {colour: blue}\n").get(0).runs())
        .extracting(Run::value)
        .containsExactly(6.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host: lab1, Linux 6.1\n\nrun  native  docker\n1  5  6\n2  7  8\nhost: lab1, Linux 6.1\n3  9  10\n4  5  6\n5  7  8\n",
        "date;2026-11-28\nrun;native;docker\n1;5;6\n2;7;8\ndate;2026-11-28\n3;9;10\n4;5;6\n5;7;8\n",
        "date;2026-11-28\nrun;native;docker\n1;5;6\n2;7;8\nrestarted;99;98\n3;9;10\n4;5;6\n5;7;8\n",
        "version,6.1\nrun,native,docker\n1,5,6\n2,7,8\n\"lab2, idle\",6.1\n3,9,10\n4,5,6\n5,7,8\n",
      })
  void linesAboveAndAmongTheRowsAreNoRuns(String text) throws IOException {
    assertThat(read(text))
        .extracting(s -> s.label().platform().orElseThrow() + values(s))
        .containsExactly("native[5.0, 7.0, 9.0, 5.0, 7.0]", "docker[6.0, 8.0, 10.0, 6.0, 8.0]");
    assertThat(file.issues().list()).extracting(DataIssue::code).contains(IssueCode.PREAMBLE);
  }

  @Test
  void aLineWithADateAboveTheHeaderIsNotTheHeader() throws IOException {
    List<SourceSeries> series =
        read("date;2026-11-28\nrun;result\n1;5.25 GB/s\n2;6.5 GB/s\n3;7.75 GB/s\n");
    assertThat(values(series.get(0))).containsExactly(5.25, 6.5, 7.75);
    assertThat(series.get(0).runs()).allMatch(run -> run.time().isEmpty());
  }

  // Platforms as columns.

  @Test
  void platformsAsColumns() throws IOException {
    List<SourceSeries> series = read("run,native,docker\n1,5,6\n2,5.5,\n");
    assertThat(series)
        .extracting(s -> s.label().platform().orElseThrow() + values(s) + s.failures().size())
        .containsExactly("native[5.0, 5.5]0", "docker[6.0]1");
  }

  // Bytes.

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsReadByItsMark(String charset) throws IOException {
    Files.write(
        directory.resolve("t.csv"),
        "\uFEFFtime,value\r\n1700000000,9.897\r\n".getBytes(Charset.forName(charset)));
    assertThat(readFile("t.csv", ReadOptions.NONE).get(0).runs()).hasSize(1);
    assertThat(codes()).contains(IssueCode.ENCODING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zeit;Größe;Wert\r\n1700000000;ä;9,5\r\n1700000060;ä;10,5\r\n",
        "time\tvalue\r\n1700000000\t9.5\r\n1700000060\t10.5",
        "Ergebnis\n9.5 s\n10.5 s\n",
      })
  void utf16OfSpreadsheetsAndShellsIsRead(String text) throws IOException {
    Files.write(directory.resolve("t.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    assertThat(values(readFile("t.csv", ReadOptions.NONE).get(0))).containsExactly(9.5, 10.5);
    assertThat(codes()).contains(IssueCode.ENCODING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "IBM500"})
  void encodingsWithoutAMarkThatHideTheDigitsAreLeftOutWhole(String charset) throws IOException {
    Files.write(
        directory.resolve("t.csv"),
        "time,value\n1700000000,9.5\n1700000060,10.5\n".getBytes(Charset.forName(charset)));
    assertThat(readFile("t.csv", ReadOptions.NONE)).isEmpty();
    assertThat(codes()).contains(IssueCode.NOT_UNDERSTOOD);
  }

  @Test
  void brokenArchivesAreOneLine() throws IOException {
    Files.write(
        directory.resolve("t.csv.gz"), "time,value\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertThat(readFile("t.csv.gz", ReadOptions.NONE)).isEmpty();
    assertThat(codes()).containsExactly(IssueCode.UNREADABLE);
  }

  @Test
  void hugeFilesAreOneLine() throws IOException {
    try (var large = new java.io.RandomAccessFile(directory.resolve("t.csv").toFile(), "rw")) {
      large.setLength(3L << 30);
    }
    assertThat(readFile("t.csv", ReadOptions.NONE)).isEmpty();
    assertThat(codes()).containsExactly(IssueCode.UNREADABLE);
  }

  // Counts of lines.

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1700000120,7,8,9 ~time,read,write,copy ~1700000180,7,8,9|REPEATED_HEADER|1",
        "1700000000,7,8,9 ~1700000180,7,8,9|TIME_BACKWARDS|1",
        "1700000060,7,8,9 ~1700000060,7,8,9|DUPLICATE_TIME|2",
        "mean,5,6,7 ~stddev,1,1,1|SUMMARY_ROW|2",
      })
  void aLineCountsOnceHoweverManyColumnsAreRead(String rows, IssueCode code, int count)
      throws IOException {
    String text = "time,read,write,copy\n1700000000,5,6,7\n1700000060,6,7,8\n";
    String mapping =
        "columns: {read: {benchmark: r, unit: s, better: lower}, write: {benchmark: w, unit: s,"
            + " better: lower}, copy: {benchmark: c, unit: s, better: lower}}\n";
    assertThat(read(text + rows.replace(" ~", "\n") + "\n", mapping)).hasSize(3);
    assertThat(lines(code)).hasSize(1);
    assertThat(file.issues().list().stream().filter(issue -> issue.code() == code))
        .allMatch(issue -> issue.text().endsWith("(2 lines)") == (count == 2));
  }

  private static List<Double> values(SourceSeries series) {
    return series.runs().stream().map(Run::value).toList();
  }

  private List<Double> values(String text) throws IOException {
    return values(only(text));
  }

  private SourceSeries only(String text) throws IOException {
    List<SourceSeries> series = read(text);
    assertThat(series).as(() -> file.issues().list().toString()).hasSize(1);
    return series.get(0);
  }

  private static String numbered(
      List<String> values, java.util.function.UnaryOperator<String> change) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> 1_700_000_000 + 60 * i + ";" + change.apply(values.get(i)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private List<SourceSeries> read(String text) throws IOException {
    Files.writeString(directory.resolve("t.csv"), text);
    return readFile("t.csv", ReadOptions.NONE);
  }

  private List<SourceSeries> read(String text, String yaml) throws IOException {
    Files.writeString(directory.resolve("t.csv"), text);
    Path mapping = Files.writeString(directory.resolve("mapping.yaml"), yaml);
    return readFile("t.csv", new ReadOptions(Map.of(), Optional.of(MappingReader.read(mapping))));
  }

  private List<SourceSeries> readFile(String name, ReadOptions options) {
    file = new SourceFile(directory, name);
    assertThat(SourceFormats.of(file)).containsInstanceOf(TableFormat.class);
    return TableFormat.DELIMITED.read(file, options).series();
  }

  private List<IssueCode> codes() {
    return file.issues().list().stream().map(DataIssue::code).toList();
  }

  private List<Long> lines(IssueCode code) {
    return file.issues().list().stream()
        .filter(issue -> issue.code() == code)
        .map(DataIssue::line)
        .toList();
  }
}
