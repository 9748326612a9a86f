package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifteen nights, each analysed with those before it, and what people decide about them. */
class AlarmsCommandTest {

  private static final int NIGHTS = 15;
  private static final int SLOWER = 12;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path archive;

  @BeforeEach
  void archive() throws IOException {
    archive = Files.createDirectories(folder.resolve("archive"));
  }

  @Test
  void theGateStaysClosedUntilTheLevelIsAccepted() throws IOException {
    for (int night = 1; night <= NIGHTS; night++) {
      simulate(night, night < SLOWER ? "steady" : "slower");
      int code = analyze(night);
      assertThat(code).as("night %d", night).isEqualTo(expected(night));
      if (code == ExitCode.GATE) {
        assertThat(words())
            .contains("since night-12 (open, " + (night - SLOWER + 1) + " campaigns): their median")
            .contains("To accept the new level of kvm/mem: tare alarms accept ")
            .doesNotContain("fewer than ten")
            .doesNotContain("not yet a change");
      }
    }
    reportAgrees();
    assertThat(accept("kvm/mem", "night-12")).isEqualTo(ExitCode.DONE);
    assertThat(analyze(NIGHTS)).isEqualTo(ExitCode.GATE);
    assertThat(words()).doesNotContain("accept the new level of kvm/mem");
    assertThat(accept("kvm/cpu", "night-12")).isEqualTo(ExitCode.DONE);
    assertThat(analyze(NIGHTS)).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(archive.resolve("events.csv")))
        .startsWith("time,event,campaign,platform,benchmark,by,text\n")
        .contains(",accepted,night-12,kvm,mem,", ",accepted,night-12,kvm,cpu,");
  }

  /** The same date, number and size in every form. */
  private void reportAgrees() throws IOException {
    assertThat(tare("report", directory(NIGHTS))).isEqualTo(ExitCode.DONE);
    Matcher size =
        Pattern.compile("(\\+8\\.\\d).%.\\[(\\d\\.\\d),.(\\d\\.\\d)\\] against the level before")
            .matcher(read("index.html"));
    assertThat(size.find()).isTrue();
    assertThat(read("index.html"))
        .contains("since night-12 (open, 4 campaigns)")
        .contains("<code>./tare alarms accept ARCHIVE kvm/mem --from night-12</code>");
    assertThat(read("index.de.html"))
        .contains("seit night-12 schlechter (offen, 4 Messkampagnen)")
        .contains(size.group(1).replace('.', ','));
    assertThat(read("summary.md"))
        .contains("since night-12 (open, 4 campaigns)")
        .contains(size.group(1));
    assertThat(read("summary.csv"))
        .containsPattern(
            "(?m)^history,mem,kvm,native,s,lower,4,,1\\.08\\d+,.*,worse,.*,night-12,,,$");
  }

  private String read(String file) throws IOException {
    return Files.readString(Path.of(directory(NIGHTS), file));
  }

  private static int expected(int night) {
    return night == 1 ? ExitCode.NOT_JUDGED : night <= SLOWER ? ExitCode.DONE : ExitCode.GATE;
  }

  @Test
  void aNightWithoutEarlierOnesIsNoPass() {
    simulate(1, "steady");
    assertThat(analyze(1)).isEqualTo(ExitCode.NOT_JUDGED);
    assertThat(err.toString()).contains("no gate: no earlier campaign counts");
    assertThat(words()).contains("Change No earlier campaign was found");
  }

  @Test
  void whatCannotBeAcceptedIsRefused() throws IOException {
    simulate(1, "steady");
    assertThat(accept("k-v", "night-01")).isEqualTo(ExitCode.FAILED);
    assertThat(accept("kvm/fork", "night-01")).isEqualTo(ExitCode.FAILED);
    assertThat(accept("kvm/cpu", "night-02")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .contains(
            "k-v: not PLATFORM or PLATFORM/BENCHMARK",
            "kvm/fork: not measured in night-01; known: ")
        .contains("night-02: no campaign of this name in ")
        .hasLineCount(3);
    assertThat(archive.resolve("events.csv")).doesNotExist();
    assertThat(tare("alarms")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void brokenEventsAreRefusedWithTheirLine() throws IOException {
    simulate(1, "steady");
    accept("kvm/cpu", "night-01");
    Path events = archive.resolve("events.csv");
    Files.writeString(events, Files.readString(events) + "2026-11-28,accepted,night-01\n");
    assertThat(analyze(1)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("events.csv:3: 3 fields instead of 7");
  }

  private void simulate(int night, String scenario) {
    assertThat(
            tare(
                "simulate",
                "--scenario",
                scenario,
                "--seed",
                Integer.toString(night),
                "--into",
                directory(night)))
        .isZero();
  }

  private String directory(int night) {
    return archive.resolve(String.format("night-%02d", night)).toString();
  }

  private int analyze(int night) {
    out.getBuffer().setLength(0);
    return tare("analyze", directory(night), "--history", archive.toString(), "--gate");
  }

  private int accept(String series, String from) {
    return tare("alarms", "accept", archive.toString(), series, "--from", from, "--text", "known");
  }

  /** The output without its line breaks. */
  private String words() {
    return out.toString().strip().replaceAll("\\s+", " ");
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
