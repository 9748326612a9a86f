package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.dataset.Run;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number that a text of fio means. */
class TokensTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "IOPS=495, 495, 1",
    "IOPS=80.2k, 80200, 100",
    "IOPS=1.05M, 1050000, 10000",
    "IOPS=123k, 123000, 1000",
    "IOPS=0, 0, 1",
  })
  void operations(String token, double value, double step) throws IOException {
    SourceSeries series = read("write: " + token + ", BW=1KiB/s (1kB/s)(1KiB/1msec)", "iops");
    assertThat(Fixture.values(series)).containsExactly(value);
    assertThat(series.printedUnit()).hasValue(step);
  }

  @ParameterizedTest
  @CsvSource({
    "BW=61.9MiB/s, 64906854.4",
    "BW=5963KiB/s, 6106112",
    "BW=313B/s, 313",
    "BW=1.21GiB/s, 1299227607.04",
    "BW=64.0MB/s, 64000000",
    "BW=6107kB/s, 6107000",
    "BW=1.21GB/s, 1210000000",
    "BW=495Mib/s, 64880640",
    "BW=519Mb/s, 64875000",
  })
  void bandwidth(String token, double bytes) throws IOException {
    SourceSeries series = read("write: IOPS=1, " + token + " (x)(1KiB/1msec)", "bw");
    assertThat(Fixture.values(series)).containsExactly(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "bw=611058KB/s, 625723392",
    "bw=3999.2KB/s, 4095180.8",
    "bw=1.5MB/s, 1572864",
    "bw=512B/s, 512",
  })
  void bandwidthBeforeFio3(String token, double bytes) throws IOException {
    SourceSeries series = read("write: io=4MB, " + token + ", iops=12, runt=  6864msec", "bw");
    assertThat(Fixture.values(series)).containsExactly(bytes);
  }

  private SourceSeries read(String line, String metric) throws IOException {
    String name = "job: (groupid=0, jobs=1): err= 0: pid=1: Mon Mar  2 10:00:05 2026\n  ";
    return Fixture.write(directory, "fio.txt", name + line + "\n").series("job", "write " + metric);
  }

  @Test
  void everyGivenTokenMeansItsNumber() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "skipped: the given data (" + DATA + ") is not here");
    Map<String, List<SourceSeries>> files = new HashMap<>();
    int checked = 0;
    for (CSVRecord row : records()) {
      List<SourceSeries> series =
          files.computeIfAbsent(
              row.get("file"), name -> new Fixture(new SourceFile(DATA, name)).series());
      String direction = row.get("direction");
      assertThat(value(series, row, direction + " iops"))
          .as(row.toString())
          .isEqualTo(Double.parseDouble(row.get("value1")));
      double bytes = Double.parseDouble(row.get("value2"));
      assertThat(value(series, row, direction + " bw"))
          .as(row.toString())
          .isCloseTo(bytes, within(bytes * 1e-12));
      checked++;
    }
    assertThat(checked).isGreaterThan(200);
  }

  private static List<CSVRecord> records() throws IOException {
    Path file = DATA.resolve("reference/tokens.csv");
    try (var reader = Files.newBufferedReader(file)) {
      return TABLE.parse(reader).getRecords();
    }
  }

  /** The value at the line of a row, under the heading of the row. */
  private static double value(List<SourceSeries> series, CSVRecord row, String metric) {
    Optional<String> section = Optional.of(row.get("section")).filter(name -> !name.isEmpty());
    return series.stream()
        .filter(one -> one.label().metric().equals(Optional.of(metric)))
        .filter(one -> one.label().platform().equals(section))
        .flatMap(one -> one.runs().stream())
        .filter(run -> run.line() == Long.parseLong(row.get("line")))
        .mapToDouble(Run::value)
        .findFirst()
        .orElse(Double.NaN);
  }
}
