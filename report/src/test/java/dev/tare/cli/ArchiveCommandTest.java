package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bags and archives from the command line. */
class ArchiveCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path archive;

  @BeforeEach
  void archive() throws IOException {
    archive = Files.createDirectories(folder.resolve("archive"));
  }

  @Test
  void everyReaderReadsABagAsItReadsTheDirectory() throws IOException {
    Path night = night("night-01", 1);
    Path other = night("night-02", 2);
    tare(ExitCode.DONE, "analyze", night);
    tare(ExitCode.DONE, "report", night);
    List<String> before = outputs(night, other);
    String page = Files.readString(night.resolve("index.html"));
    tare(ExitCode.DONE, "archive", "create", archive, "--replace");
    assertThat(night).doesNotExist();
    Path bag = archive.resolve("night-01.tar.gz");
    byte[] bytes = Files.readAllBytes(bag);
    assertThat(outputs(bag, archive.resolve("night-02.tar.gz"))).isEqualTo(before);
    tare(ExitCode.DONE, "report", bag, "--to", folder.resolve("report"));
    assertThat(folder.resolve("report/index.html")).hasContent(page);
    tare(ExitCode.DONE, "analyze", bag, "--to", folder.resolve("again"));
    assertThat(folder.resolve("again/analysis.json")).exists();
    assertThat(Files.readAllBytes(bag)).isEqualTo(bytes);
    tare(ExitCode.DONE, "archive", "verify", archive);
  }

  private List<String> outputs(Path campaign, Path other) {
    return List.of(
        tare(ExitCode.DONE, "lint", campaign),
        tare(ExitCode.DONE, "explain", campaign, "kvm-mem"),
        tare(ExitCode.DONE, "compare", campaign, other));
  }

  @Test
  void aBagIsNotWrittenTo() {
    night("night-01", 1);
    tare(ExitCode.DONE, "archive", "create", archive, "--replace");
    Path bag = archive.resolve("night-01.tar.gz");
    tare(ExitCode.USAGE, "analyze", bag);
    tare(ExitCode.USAGE, "report", bag);
    assertThat(err.toString()).contains("is a bag, which is not changed: --to DIR is required");
  }

  @Test
  void aReportIsOfTheCampaignThatWasAnalysed() throws IOException {
    night("night-01", 1);
    Path other = night("night-02", 2);
    tare(ExitCode.DONE, "analyze", other);
    tare(ExitCode.DONE, "archive", "create", archive.resolve("night-01"), "--replace");
    tare(ExitCode.FAILED, "report", archive.resolve("night-01.tar.gz"), "--to", other);
    assertThat(err.toString()).contains("analysis.json: is the analysis of other data");
  }

  @Test
  void whatIsWrongIsOneLineEachAndStopsNothing() throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      night("night-0" + seed, seed);
    }
    tare(ExitCode.DONE, "archive", "create", archive, "--replace");
    Path bag = archive.resolve("night-02.tar.gz");
    byte[] bytes = Files.readAllBytes(bag);
    bytes[bytes.length / 2] ^= 4;
    Files.write(bag, bytes);
    String printed = tare(ExitCode.FAILED, "archive", "verify", archive);
    assertThat(printed)
        .hasLineCount(2)
        .contains("night-01.tar.gz: valid", "night-03.tar.gz: valid");
    assertThat(err.toString()).hasLineCount(1).startsWith("tare: " + bag + ": ");
    err.getBuffer().setLength(0);
    tare(ExitCode.FAILED, "lint", bag);
    assertThat(err.toString()).hasLineCount(1).contains(bag.toString());
  }

  @Test
  void historyIsTheSameWithBagsHostsAndIndex() throws IOException {
    for (int seed = 1; seed <= 14; seed++) {
      night(String.format("night-%02d", seed), seed);
    }
    Path tonight = archive.resolve("night-14");
    String expected = analysis(tonight, archive);
    for (int seed = 1; seed <= 6; seed++) {
      tare(ExitCode.DONE, "archive", "create", archive.resolve("night-0" + seed), "--replace");
    }
    assertThat(analysis(tonight, archive)).isEqualTo(expected);
    assertThat(tare(ExitCode.DONE, "archive", "index", archive))
        .contains("14 campaigns, 14 of them read");
    Path hosts = Files.createDirectories(folder.resolve("hosts"));
    assertThat(analysis(tonight, archive)).isEqualTo(expected);
    night("night-15", 15);
    Files.setLastModifiedTime(
        archive.resolve("night-08/kvm-mem.csv"), FileTime.fromMillis(1_700_000_000_000L));
    assertThat(tare(ExitCode.DONE, "archive", "index", archive))
        .contains("15 campaigns, 2 of them read");
    assertThat(tare(ExitCode.DONE, "archive", "list", archive))
        .contains("night-01.tar.gz  bag        ", "night-08         directory  ", "15 campaigns");
    Path host = Files.move(archive, hosts.resolve("node-1"));
    assertThat(analysis(host.resolve("night-14"), hosts)).isEqualTo(expected);
  }

  @Test
  void anIndexIsUsedOnlyWhereItIsUpToDate() throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      night("night-0" + seed, seed);
    }
    Path tonight = archive.resolve("night-03");
    tare(ExitCode.DONE, "archive", "index", archive);
    Path index = archive.resolve("index.csv");
    String right = Files.readString(index);
    String median = right.lines().skip(1).findFirst().orElseThrow().split(",")[8];
    Files.writeString(index, right.replace("," + median + ",", ",1234.5,"));
    assertThat(analysis(tonight, archive)).contains("1234.5");
    Path table = archive.resolve("night-01/native-cpu.csv");
    Files.setLastModifiedTime(table, FileTime.fromMillis(1_700_000_000_000L));
    assertThat(analysis(tonight, archive)).doesNotContain("1234.5");
    Files.writeString(index, right.replace(median, "many"));
    err.getBuffer().setLength(0);
    assertThat(analysis(tonight, archive)).doesNotContain("1234.5");
    assertThat(err.toString()).contains("the index is not used: " + index + ":2: ");
  }

  @Test
  void packingPruningAndMergingKeepTheIndexUpToDate() throws IOException {
    night("2026-01-01T0000Z", 1);
    night("2026-01-02T0000Z", 2);
    tare(ExitCode.DONE, "archive", "index", archive);
    tare(ExitCode.DONE, "archive", "create", archive.resolve("2026-01-01T0000Z"), "--replace");
    assertThat(tare(ExitCode.DONE, "archive", "index", archive)).contains("2 campaigns, 0 of them");
    tare(ExitCode.DONE, "archive", "merge", archive, "--into", folder.resolve("all"));
    assertThat(folder.resolve("all/2026-01-02T0000Z/native-cpu.csv")).exists();
    assertThat(tare(ExitCode.DONE, "archive", "prune", archive, "--keep-daily", "1"))
        .contains("0 campaigns thinned");
    tare(ExitCode.USAGE, "archive", "prune", archive);
    Path exported = folder.resolve("public");
    tare(
        ExitCode.DONE,
        "archive",
        "export",
        archive.resolve("2026-01-01T0000Z.tar.gz"),
        "--to",
        exported);
    assertThat(exported.resolve("native-cpu.csv")).exists();
    tare(ExitCode.FAILED, "archive", "export", exported, "--to", folder.resolve("p"), "--redact");
    assertThat(err.toString()).contains("public: has no datapackage.json");
  }

  @Test
  void aGroupNeedsACommand() {
    tare(ExitCode.USAGE, "archive");
    assertThat(err.toString()).contains("a command is required, such as verify");
  }

  private String analysis(Path campaign, Path history) {
    Path to = folder.resolve("analysed");
    tare(ExitCode.DONE, "analyze", campaign, "--history", history, "--to", to);
    try (Stream<String> lines = Files.lines(to.resolve("analysis.json"))) {
      return lines.reduce("", (a, b) -> a + b + "\n");
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  @Test
  void aNameWithALineBreakIsLeftOutOfTheIndex() {
    night("night-01", 1);
    night("night\n-02", 2);
    tare(ExitCode.FAILED, "archive", "index", archive);
    assertThat(err.toString()).contains("night -02: has a line break in its name; rename it");
    assertThat(tare(ExitCode.FAILED, "archive", "index", archive)).contains(": 1 campaigns, 0 of");
  }

  private Path night(String name, int seed) {
    Path into = archive.resolve(name);
    tare(
        ExitCode.DONE,
        "simulate",
        "--scenario",
        "steady",
        "--rounds",
        "8",
        "--seed",
        seed,
        "--into",
        into);
    return into;
  }

  /** What it printed. */
  private String tare(int code, Object... arguments) {
    out.getBuffer().setLength(0);
    String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    assertThat(Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), texts))
        .as(String.join(" ", texts) + "\n" + err)
        .isEqualTo(code);
    return out.toString();
  }
}
