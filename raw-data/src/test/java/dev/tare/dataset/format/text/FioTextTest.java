package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which runs and tests the text of fio has. */
class FioTextTest {

  @TempDir private Path directory;

  private static String run(String job, String options, int process, String error, int iops) {
    return definition(job, options)
        + "fio-3.33\nStarting 1 process\n"
        + job
        + ": (groupid=0, jobs=1): err="
        + error
        + ": pid="
        + process
        + ": Mon Mar  2 10:00:05 2026\n"
        + (iops < 0 ? "" : "  read: IOPS=" + iops + ", BW=4KiB/s (4kB/s)(4KiB/1000msec)\n");
  }

  private static String definition(String job, String options) {
    return job + ": (g=0): rw=randread, bs=" + options + ", ioengine=psync, iodepth=1\n";
  }

  private List<SourceSeries> read(String text) throws IOException {
    return Fixture.write(directory, "fio.txt", text).series();
  }

  private Map<String, List<Double>> operations(String text) throws IOException {
    return read(text).stream()
        .filter(series -> series.label().metric().equals(Optional.of("read iops")))
        .collect(
            Collectors.toMap(series -> series.label().benchmark().orElse(""), Fixture::values));
  }

  @Test
  void outputsOfOneJobAreRuns() throws IOException {
    String text = run("a", "4K-4K", 1, " 0", 10) + run("a", "4K-4K", 2, " 0", 11);
    assertThat(operations(text)).isEqualTo(Map.of("a", List.of(10.0, 11.0)));
  }

  @Test
  void jobsOfOtherBlocksAreOtherTests() throws IOException {
    String text = run("a", "4K-4K", 1, " 0", 10) + run("a", "64K-64K", 2, " 0", 11);
    assertThat(operations(text))
        .isEqualTo(Map.of("a bs=4k", List.of(10.0), "a bs=64k", List.of(11.0)));
  }

  @Test
  void blocksAreTheSameInBothNotations() throws IOException {
    String text =
        run("a", "4K-4K/4K-4K/4K-4K", 1, " 0", 10)
            + run("a", "(R) 4096B-4096B, (W) 4096B-4096B, (T) 4096B-4096B", 2, " 0", 11);
    assertThat(operations(text)).isEqualTo(Map.of("a", List.of(10.0, 11.0)));
  }

  @Test
  void failedJobIsAFailedRun() throws IOException {
    String text =
        run("a", "4K-4K", 1, " 0", 10)
            + run("a", "4K-4K", 2, "28 (file:io_u.c:1, func=x, error=No space left on device)", 9)
            + run("a", "4K-4K", 3, " 5 (file:io_u.c:1, func=x, error=Input/output error)", -1);
    SourceSeries series = Fixture.write(directory, "fio.txt", text).series("a", "read iops");
    assertThat(Fixture.values(series)).containsExactly(10.0);
    assertThat(series.failures())
        .extracting(SourceSeries.FailedRun::reason)
        .containsExactly("NO_SPACE", "TOOL_ERROR");
    assertThat(series.failures()).extracting(SourceSeries.FailedRun::run).containsExactly(2, 3);
  }

  @Test
  void missingResultIsNoFailedRun() throws IOException {
    Fixture cut =
        Fixture.write(
            directory,
            "fio.txt",
            run("a", "4K-4K", 1, " 0", 10) + definition("a", "4K-4K") + "fio-3.33\nKilled\n");
    assertThat(Fixture.values(cut.series("a", "read iops"))).containsExactly(10.0);
    assertThat(cut.series("a", "read iops").failures()).isEmpty();
    assertThat(cut.issues()).contains("CUT_OFF");
  }

  @Test
  void severalStatesOfOneProcessAreOneRun() throws IOException {
    String state = run("a", "4K-4K", 1, " 0", 10).replace(definition("a", "4K-4K"), "");
    String text =
        definition("a", "4K-4K") + state + state.replace("fio-3.33\n", "").replace("=10", "=12");
    assertThat(operations(text)).isEqualTo(Map.of("a", List.of(12.0)));
  }

  @Test
  void clonesAreNoRuns() {
    assertThat(Fixture.of("fio-clones.txt").series()).isEmpty();
  }

  @Test
  void headingsOfMarkdownAreThePlatforms() {
    assertThat(Fixture.of("fio-report.md").series())
        .filteredOn(series -> series.label().metric().equals(Optional.of("read iops")))
        .extracting(series -> series.label().platform().orElse("") + Fixture.values(series))
        .containsExactly("small server[812.0]", "large server[12300.0]");
  }

  @Test
  void headingsOfDifferentTestsAreNoPlatforms() throws IOException {
    String text =
        "# A\n```\n"
            + run("a", "4K-4K", 1, " 0", 10)
            + "```\n# B\n```\n"
            + run("b", "4K-4K", 2, " 0", 11)
            + "```\n";
    assertThat(read(text)).allMatch(series -> series.label().platform().isEmpty());
  }

  @Test
  void progressAndColoursAreNoText() throws IOException {
    String text =
        "Jobs: 1 (f=1): [r(1)][50.0%][r=1KiB/s][r=3 IOPS][eta 00m:01s]\r\u001B[1m"
            + run("a", "4K-4K", 1, " 0", 10);
    assertThat(operations(text)).isEqualTo(Map.of("a", List.of(10.0)));
  }

  @Test
  void messagesWithoutAResultAreNamed() throws IOException {
    Fixture failed =
        Fixture.write(
            directory,
            "fio.txt",
            definition("a", "4K-4K")
                + "fio-3.33\nfio: pid=0, err=2/file:f.c, error=No such file\n");
    assertThat(failed.series()).isEmpty();
    assertThat(failed.issues()).containsExactly("NOT_UNDERSTOOD");
  }
}
