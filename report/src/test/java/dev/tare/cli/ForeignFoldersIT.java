package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every given folder becomes a dataset and an analysis with one import, or with a draft and the
 * answers below; a folder without values says why.
 */
class ForeignFoldersIT {

  private static final Path DATA = Path.of("../../shared/data");

  private static final String WIDE =
      """
      columns:
        cpu: {benchmark: primes, unit: events/s, better: higher}
        mem: {benchmark: mem_rate, unit: MiB/s, better: higher}
        diskRand: {benchmark: disk-random, unit: MiB/s, better: higher}
        diskSeq: {benchmark: disk-sequential, unit: MiB/s, better: higher}
        fork: {benchmark: forks, unit: s, better: lower}
        uplink: {benchmark: uplink, unit: Mbit/s, better: higher}
      platforms: {results-openstack.csv: openstack}
      """;

  private static final String AVERAGES =
      """
      columns: {averageTime: {benchmark: average, unit: s, better: lower}}
      """;

  private static final String SYSTEMS =
      """
      files:
        - {file: "**.*.*", platform: "{2}"}
      """;

  private static final String SERVER =
      """
      files: [{file: "**", platform: server}]
      """;

  private static final String COLUMNS =
      """
      files: [{file: "**", platform: server}]
      columns:
        commit: {role: ignored}
        metric1: {benchmark: metric1, unit: ms, better: lower}
        metric2: {benchmark: metric2, unit: ms, better: lower}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void givenDataIsThere() {
    assumeTrue(Files.isDirectory(DATA), "skipped: the given data (" + DATA + ") is not here");
  }

  @ParameterizedTest
  @CsvSource({
    "fmt-asv, 3, 20",
    "fmt-criterion, 3, 4",
    "fmt-hyperfine, 0, 2",
    "fmt-jmeter, 0, 2",
    "fmt-jmh, 0, 5",
    "fmt-krun, 0, 4",
    "tub18-jj, 0, 21",
    "tub18-nk, 3, 17",
    "tub18-sh, 0, 20",
    "vps17, 0, 300",
  })
  void oneCommandIsEnough(String name, int exit, int samples) {
    assertThat(tare("import", source(name), "--into", into())).as(err.toString()).isEqualTo(exit);
    assertThat(DatasetReader.read(Path.of(into())).samples()).hasSizeGreaterThanOrEqualTo(samples);
    assertThat(tare("analyze", into())).as(err.toString()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource({"tub20-fl, 30", "fs24, 3", "fmt-gobench, 5", "fmt-otava, 2", "cp-tcpd, 8"})
  void aDraftAndAnswersAreEnough(String name, int samples) throws IOException {
    Path draft = folder.resolve("draft.yaml");
    assertThat(tare("import", source(name), "--draft", draft.toString())).isEqualTo(ExitCode.DONE);
    assertThat(draft).content().contains("\"?\"");
    Path answers = folder.resolve("answers.yaml");
    Files.writeString(
        answers,
        switch (name) {
          case "tub20-fl" -> WIDE;
          case "fs24" -> AVERAGES;
          case "fmt-gobench" -> SYSTEMS;
          case "cp-tcpd" -> SERVER;
          default -> COLUMNS;
        });
    int exit = tare("import", source(name), "--into", into(), "--mapping", answers.toString());
    assertThat(exit).as(err.toString()).isIn(ExitCode.DONE, ExitCode.RUNS_MISSING);
    assertThat(DatasetReader.read(Path.of(into())).samples()).hasSizeGreaterThanOrEqualTo(samples);
    assertThat(tare("analyze", into())).as(err.toString()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fmt-rebench"})
  void whatHoldsNoValuesSaysWhy(String name) {
    assertThat(tare("import", source(name), "--into", into())).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("no benchmark values found").contains("known files: ");
    assertThat(Path.of(into())).doesNotExist();
  }

  private static String source(String name) {
    return DATA.resolve(name).toString();
  }

  private String into() {
    return folder.resolve("dataset").toString();
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
