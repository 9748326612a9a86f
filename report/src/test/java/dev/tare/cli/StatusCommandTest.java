package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status of an archive is, and what people decide about it, from the command line. */
class StatusCommandTest {

  private static final int NIGHTS = 15;
  private static final String STEP = "a/kvm=+8%@13..";
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  @TempDir private Path archive;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aCompleteArchiveHasNothingOpen() {
    simulate("a", "none");
    assertThat(tare("status")).isEqualTo(ExitCode.DONE);
    assertThat(text()).matches("a: newest complete campaign " + TODAY + "T0100Z, \\d+ h old");
    assertThat(tare("alarms", "list")).isEqualTo(ExitCode.DONE);
    assertThat(text()).isEqualTo("Nothing is open.");
    assertThat(archive.resolve("a/events.csv")).doesNotExist();
  }

  @Test
  void aRegressionWinsOverWhatIsMissing() {
    simulate("a", STEP, "a/docker=absent@14..");
    assertThat(tare("status")).isEqualTo(ExitCode.GATE);
    assertThat(text())
        .contains("newest campaign " + TODAY + "T0100Z (incomplete)")
        .contains("missing: docker: neither benchmark ran since " + TODAY.minusDays(1))
        .containsPattern("open: kvm worse, \\S+: (cpu|mem|cpu, mem) costs \\+");
    assertThat(tare("alarms", "accept", "kvm", "--text", "new kernel")).isEqualTo(ExitCode.DONE);
    assertThat(tare("status")).isEqualTo(ExitCode.RUNS_MISSING);
    assertThat(tare("alarms", "list", "--all", "--audit")).isZero();
    assertThat(text())
        .contains("(accepted) - new kernel")
        .contains("1 worse, 0 better, 0 without direction; 0 confirmed, 1 accepted")
        .endsWith("They are too few to judge the rule by.");
  }

  @Test
  void anOldNightIsTooOld() {
    simulate("a", "a/*=absent@14..");
    assertThat(tare("status")).isEqualTo(ExitCode.RUNS_MISSING);
    assertThat(text()).contains("too old");
    assertThat(tare("status", "--max-age", "120h")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatIsNewIsDeliveredOnce() {
    simulate("a", STEP);
    assertThat(tare("alarms", "update")).isZero();
    assertThat(text()).isEqualTo("a: 2 events added");
    assertThat(tare("alarms", "update")).isZero();
    assertThat(text()).isEqualTo("a: 0 events added");
    assertThat(tare("alarms", "deliver")).isZero();
    assertThat(text()).startsWith("a: kvm worse, ").hasLineCount(1);
    assertThat(tare("alarms", "deliver")).isZero();
    assertThat(text()).isEmpty();
  }

  @Test
  void aFalseAlarmIsDismissed() throws IOException {
    simulate("a", STEP);
    assertThat(tare("alarms", "dismiss", "kvm", "--by", "Anna", "--text", "chance")).isZero();
    assertThat(tare("status")).isEqualTo(ExitCode.DONE);
    assertThat(tare("alarms", "dismiss", "kvm")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("kvm: no change is open");
    assertThat(Files.readString(archive.resolve("a/events.csv")))
        .contains(",kvm,cpu,Anna,until " + TODAY + "T0100Z: chance\n");
    String night = archive.resolve("a/" + TODAY + "T0100Z").toString();
    assertThat(plain("analyze", night, "--history", archive.toString(), "--gate")).isZero();
  }

  @Test
  void aPlannedAbsenceIsNotMissing() {
    simulate("a,b", "a/docker=absent@14..");
    assertThat(tare("status")).isEqualTo(ExitCode.RUNS_MISSING);
    assertThat(
            plain(
                "archive",
                "note",
                "a",
                "--archive",
                archive.toString(),
                "--absent",
                "docker",
                "--until",
                TODAY.toString()))
        .isZero();
    assertThat(tare("status")).isEqualTo(ExitCode.DONE);
    assertThat(
            plain(
                "archive",
                "note",
                "a",
                "--archive",
                archive.toString(),
                "--absent",
                "dokcer",
                "--until",
                TODAY.toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("dokcer: no campaign of a has it; known: docker/cpu");
    assertThat(tare("alarms", "note", "--campaign", "2020-01-01T0100Z", "--text", "x"))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("has several hosts; choose one with --host; known: a, b");
  }

  @Test
  void whatIsAcceptedOfOneHostNamesIt() {
    simulate("a,b", STEP);
    String night = archive.resolve("a/" + TODAY + "T0100Z").toString();
    assertThat(plain("analyze", night, "--history", archive.toString(), "--gate"))
        .isEqualTo(ExitCode.GATE);
    assertThat(text()).containsPattern("tare alarms accept \\S+ kvm/cpu --from \\S+ --host a");
  }

  @Test
  void aPlaceWithoutCampaignsIsRefused() {
    assertThat(tare("status")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("has no campaigns");
  }

  private void simulate(String hosts, String... events) {
    String first = TODAY.minusDays(NIGHTS - 1).toString();
    List<String> arguments =
        new ArrayList<>(
            List.of("simulate", "--nights", "" + NIGHTS, "--hosts", hosts, "--first", first));
    List.of(events).forEach(event -> arguments.addAll(List.of("--event", event)));
    arguments.addAll(List.of("--seed", "3", "--into", archive.toString()));
    assertThat(plain(arguments.toArray(String[]::new))).isZero();
  }

  /** With the archive after the name of the command. */
  private int tare(String... arguments) {
    int words = arguments[0].equals("alarms") ? 2 : 1;
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(words, archive.toString());
    return plain(all.toArray(String[]::new));
  }

  private int plain(String... arguments) {
    out.getBuffer().setLength(0);
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String text() {
    return out.toString().strip();
  }
}
