package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Direction;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from the output of each tool. */
class TextFormatsTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ab.txt | | requests | requests/s | higher | 652.06 | 0.01",
        "ab.txt | | time per request | ms | lower | 3.067 | 0.001",
        "ab.txt | | transfer | KiB/s | higher | 217.78 | 0.01",
        "ab-not-found.txt | | requests | requests/s | higher | 683.36 | 0.01",
        "wrk.txt | | requests | requests/s | higher | 1090.36 | 0.01",
        "wrk.txt | | transfer | KiB/s | higher | 364.16 | 0.01",
        "wrk.txt | | latency avg | ms | lower | 6.08 | 0.01",
        "wrk.txt | | latency p99 | ms | lower | 68.87 | 0.01",
        "sysbench-cpu.txt | cpu | events | events/s | higher | 1003.19 | 0.01",
        "sysbench-cpu.txt | cpu | latency avg | ms | lower | 0.99 | 0.01",
        "sysbench-cpu.txt | cpu | latency p95 | ms | lower | 4.49 | 0.01",
        "sysbench-memory.txt | memory write | transfer | MiB/s | higher | 2410.42 | 0.01",
        "sysbench-memory.txt | memory write | operations | operations/s | higher | 2468265.82 | 0.01",
        "sysbench-fileio.txt | fileio random r/w | reads | reads/s | higher | 7884.66 | 0.01",
        "sysbench-fileio.txt | fileio random r/w | writes | writes/s | higher | 5256.44 | 0.01",
        "sysbench-fileio.txt | fileio random r/w | read | MiB/s | higher | 123.20 | 0.01",
        "sysbench-fileio.txt | fileio random r/w | written | MiB/s | higher | 82.13 | 0.01",
        "sysbench-threads.txt | | latency avg | ms | lower | 0.65 | 0.01",
        "sysbench-oltp.txt | oltp | transactions | transactions/s | higher | 100 | 0.01",
        "sysbench-oltp.txt | oltp | queries | queries/s | higher | 2000 | 0.01",
        "sysbench-0.4.txt | cpu | total time | s | lower | 8.25 8.3125 | 0.0001",
        "sysbench-0.4.txt | cpu | latency p95 | ms | lower | 2.10 2.20 | 0.01",
        "sysbench-0.4.txt | memory write | transfer | MB/s | higher | 512 | 0.01",
        "sysbench-0.4.txt | fileio random r/w | requests | requests/s | higher | 1000 | 0.01",
        "sysbench-0.4.txt | oltp | read/write requests | requests/s | higher | 950 | 0.01",
        "fio.txt | randread | read iops | IOPS | higher | 24500 | 100",
        "fio.txt | randread | read bw | B/s | higher | 100558438.4 | 104857.6",
        "fio.txt | randread | read lat | ns | lower | 40080 | 10",
        "fio-group.txt | mixed | write iops | IOPS | higher | 12300 | 100",
        "fio-2.txt | random | read iops | IOPS | higher | 1023 999 | 1",
        "fio-2.txt | random | write bw | B/s | higher | 4174643.2 4098355.2 | 102.4",
        "fio-2.txt | random | write lat | ns | lower | 1260000 1281500 | 10",
        "disk_iops.1.log | | read iops | IOPS | higher | 25060 26079 27015 27910 26650 25640 25135 20045 17730 | 1",
        "go.txt | Sum | ns/op | ns/op | lower | 162.7 147.7 146.5 | 0.1",
        "go.txt | Copy/size=1k-2 | MB/s | MB/s | higher | 1376.32 3104.78 1606.73 | 0.01",
        "go.txt | Copy/size=4k | B/op | B/op | lower | 4096 4096 4096 | 1",
        "go.txt | Copy/size=4k | widgets | widgets | | 585.1 585.1 585.1 | 0.1",
        "dd.txt | | time | s | lower | 0.0308542 | 0.0000001",
        "dd.txt | | rate | MB/s | higher | 10200 | 100",
        "dd-other.txt | | time | s | lower | 2 2.147483 2.5 | 0.000001",
        "dd-other.txt | | rate | MB/s | higher | 536.870912 500.000166 429 | 0.000001",
        "hyperfine.csv | sleep 0.01 | | s | lower | 0.011634312 | 0.000000001",
        "hyperfine.md | sleep 0.02 | | s | lower | 0.0233 | 0.0001",
        "hyperfine.txt | sleep 0.02 | | s | lower | 0.0233 | 0.0001",
        "hyperfine-one-run.txt | sleep 0.01 | | s | lower | 0.0259 | 0.0001",
        "time.txt | | real | s | lower | 0.110 | 0.001",
        "unixbench.txt | Execl Throughput | result | lps | higher | 43 | 0.1",
        "unixbench.txt | Execl Throughput (2 parallel copies) | index | index points | higher | 20 | 0.1",
        "unixbench.txt | System Benchmarks Index Score | index | index points | higher | 266 | 0.1",
        "speedtest.txt | | ping | ms | lower | 6.549 4.3 | 0.001",
        "speedtest.txt | | download | Mbit/s | higher | 724.16 633.09 | 0.01",
      })
  void valuesAreThoseThatTheToolPrints(
      String fixture,
      String benchmark,
      String metric,
      String unit,
      String better,
      String values,
      double step) {
    SourceSeries series = Fixture.of(fixture).series(benchmark, metric);
    assertThat(Fixture.values(series))
        .isEqualTo(Arrays.stream(values.split(" ")).map(Double::valueOf).toList());
    assertThat(series.unit()).hasValue(unit);
    assertThat(series.better().map(Direction::word).orElse(null)).isEqualTo(better);
    assertThat(series.printedUnit()).hasValue(step);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void exactlyOneFormatRecognizesEachFile(String fixture) {
    assertThat(Fixture.of(fixture).formats()).hasSize(1);
  }

  static List<String> fixtures() throws IOException {
    return Fixture.names().toList();
  }

  /** A user may name the wrong format. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void otherFormatsReadNothingAndSaySo(String fixture) {
    for (SourceFormat format : TextFormats.ALL) {
      Fixture other = Fixture.of(fixture);
      if (!format.recognizes(other.file())) {
        assertThat(format.read(other.file(), ReadOptions.NONE).series()).as(format.id()).isEmpty();
        assertThat(other.issues()).as(format.id()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"README.md", "readme.txt", "LICENSE", "CHANGELOG.md"})
  void textAboutAProjectMayQuoteTools(String name) throws IOException {
    assertThat(Fixture.write(directory, name, Fixture.text("sysbench-cpu.txt")).formats())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time,value\\n1700000000,5\\n1700000060,6",
        "1700000000,5\\n1700000060,6",
        "1700000000, 5.5\\n1700000060, 6",
        "1,2,0,3\\n2,3,0,4",
        "Download the file and copy 10 bytes (more or less).\\nreal life is better",
        "The IOPS were 495 and the BW was 61.9MiB/s.",
        "command,mean\\na,1",
        "{\"fio version\" : \"fio-3.33\",\\n  read: IOPS=495, BW=61.9MiB/s (64.0MB/s)(1MiB/2msec)",
      })
  void otherTextIsNotTaken(String text) throws IOException {
    String content = text == null ? "" : text.replace("\\n", "\n");
    assertThat(Fixture.write(directory, "native-cpu.csv", content).formats()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ab.txt, ''",
    "ab-not-found.txt, TOOL_WARNING",
    "ab-refused.txt, TOOL_ERROR",
    "wrk-not-found.txt, TOOL_WARNING",
    "sysbench-cpu.txt, ''",
    "sysbench-fatal.txt, TOOL_ERROR",
    "sysbench-0.4.txt, CUT_OFF TOOL_WARNING",
    "fio.txt, SUFFIX",
    "fio-2.txt, ''",
    "fio-clones.txt, NOT_UNDERSTOOD",
    "fio-full-disk.txt, TOOL_ERROR",
    "disk_iops.1.log, INTERVALS",
    "go.txt, ''",
    "go-fail.txt, TOOL_ERROR",
    "dd.txt, TOOL_ERROR TOOL_ERROR",
    "unixbench.txt, MEANS_ONLY",
    "hyperfine.csv, MEANS_ONLY",
    "hyperfine-one-run.csv, ''",
    "hyperfine-one-run.md, ''",
    "speedtest.txt, TOOL_ERROR",
  })
  void everythingUnusualIsAnIssue(String fixture, String issues) {
    Fixture read = Fixture.of(fixture);
    read.series();
    assertThat(String.join(" ", read.issues())).isEqualTo(issues);
  }

  @Test
  void intervalsOfARunAreItsInnerValues() {
    assertThat(Fixture.of("sysbench-cpu.txt").series("cpu", "events").inner())
        .isEqualTo(Map.of(1, List.of(904.49, 1042.12, 1064.99)));
    assertThat(Fixture.of("sysbench-oltp.txt").series("oltp", "queries").inner())
        .isEqualTo(Map.of(1, List.of(1988.5, 2011.5)));
  }
}
