package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
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

/** Logs of fio under the names that people give them. */
class FioLogTest {

  @TempDir private Path directory;

  /** The lines of a log with 20 values. */
  private static String log(int first, String rest) {
    return IntStream.rangeClosed(1, 20)
        .mapToObj(i -> 500 * i + ", " + (first + 37 * i % 101) + rest)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void logNamedLikeATableHasTheValuesOfItsSecondColumn() throws IOException {
    Files.writeString(directory.resolve("native-iops.csv"), log(15000, ", 0, 0"));
    Files.writeString(directory.resolve("docker-iops.csv"), log(14000, ", 0, 0"));
    Benchmark iops =
        new Benchmark("iops", "iops", Optional.of("IOPS"), Optional.of(Direction.HIGHER));
    Dataset dataset =
        DatasetReader.read(directory, new ReadOptions(Map.of("iops", iops), Optional.empty()));
    for (String platform : List.of("native", "docker")) {
      var sample = dataset.sample(new Cell(platform, "iops")).orElseThrow();
      assertThat(sample.failures()).isEmpty();
      assertThat(sample.runs()).hasSize(20).allMatch(run -> run.time().isEmpty());
      assertThat(sample.runs().get(0).value()).isEqualTo(platform.equals("native") ? 15037 : 14037);
    }
    assertThat(dataset.issues()).allMatch(issue -> issue.code().name().equals("INTERVALS"));
  }

  @ParameterizedTest
  @CsvSource({
    "'native-iops.txt', ', 1, 4096'",
    "'disk_iops.1.log', ', 0, 0, 0'",
    "'disk_iops.3.log', ', 0, 4096, 1048576, 0x8004'",
    "'iops.log', ', 2, 4096, 0'",
  })
  void anyNameAndNumberOfColumnsWillDo(String name, String rest) throws IOException {
    List<SourceSeries> series = Fixture.write(directory, name, log(900, rest)).series();
    assertThat(series).hasSize(1);
    assertThat(Fixture.values(series.get(0))).hasSize(20).startsWith(937.0, 974.0);
  }

  @ParameterizedTest
  @CsvSource({
    "disk_iops.1.log, read iops, IOPS, higher",
    "disk_bw.2.log, read bw, KiB/s, higher",
    "disk_lat.1.log, read lat, , lower",
    "docker_seq_clat.1.log, read clat, , lower",
    "slat.log, read slat, , lower",
    "native-iops.csv, , , ",
  })
  void nameOfTheFileTellsWhatIsMeasured(String name, String metric, String unit, String better)
      throws IOException {
    SourceSeries series = Fixture.write(directory, name, log(900, ", 0, 0")).series("", metric);
    assertThat(series.unit()).isEqualTo(Optional.ofNullable(unit));
    assertThat(series.better().map(Direction::word)).isEqualTo(Optional.ofNullable(better));
  }

  @Test
  void eachDirectionIsASeries() throws IOException {
    String mixed = "100, 11, 0, 0\n100, 21, 1, 0\n200, 12, 0, 0\n200, 22, 1, 0\n200, 5, 2, 0\n";
    Fixture named = Fixture.write(directory, "x_bw.1.log", mixed);
    assertThat(Fixture.values(named.series("", "read bw"))).containsExactly(11.0, 12.0);
    assertThat(Fixture.values(named.series("", "write bw"))).containsExactly(21.0, 22.0);
    Fixture other = Fixture.write(directory, "native-disk.csv", mixed);
    assertThat(Fixture.values(other.series("", "trim"))).containsExactly(5.0);
  }

  @Test
  void linesOfAnotherFormAreLeftOutAndNamed() throws IOException {
    Fixture log =
        Fixture.write(
            directory,
            "native-iops.csv",
            "500, 7, 0, 0\n1000, x, 0, 0\n1500, 8, 0, 0\n1900, 4, 0, 0\n2000, 9");
    assertThat(Fixture.values(log.series("", ""))).containsExactly(7.0, 8.0, 4.0);
    assertThat(log.file().issues().list().toString()).contains("native-iops.csv:2: NOT_UNDERSTOOD");
    assertThat(log.series().get(0).failures()).isEmpty();
  }

  @Test
  void timesOfALogAreKeptAsText() throws IOException {
    List<Run> runs = Fixture.of("disk_iops.1.log").series("", "read iops").runs();
    assertThat(runs.get(0).columns()).isEqualTo(Map.of("log_ms", "200"));
    assertThat(runs.get(0).time()).isEmpty();
  }

  @Test
  void emptyLogIsAnEmptyFile() throws IOException {
    Fixture log = Fixture.write(directory, "disk_slat.1.log", "");
    assertThat(log.series()).isEmpty();
    assertThat(log.issues()).containsExactly("EMPTY_FILE");
  }
}
