package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.CollectSummary;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets a system property")
class CollectCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void home() {
    System.setProperty("tare.home", "..");
  }

  @AfterAll
  static void noHome() {
    System.clearProperty("tare.home");
  }

  @Test
  void thePlanStatesDurationDiskUsageAndCommands() {
    assertThat(
            tare(
                "plan --platforms native,docker --rounds 2 --seconds 3 --seed 5 --benchmarks mem"
                    .split(" ")))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .startsWith("#!/bin/sh\n# 4 runs in 2 rounds and 1 session, seed 5\n# takes about")
        .contains("MB in ", "platforms/docker/prepare", "platforms/native/run mem")
        .contains("export TARE_SECONDS=3\n");
  }

  @Test
  void anAdaptivePlanListsAllRoundsAndMarksWhereItMayEnd() {
    assertThat(tare("plan --platforms native --until 1% --benchmarks mem --cpus 1".split(" ")))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("# 96 runs in 96 rounds and 1 session")
        .containsPattern("# takes about \\d+ s to \\d+ min \\d+ s, without")
        .contains("# ends here if the precision reaches 1 %\n# round 17\n")
        .contains("taskset --cpu-list 0 ", "export TARE_CPUS=1\n");
  }

  @Test
  void aDirectoryOfFurtherPlatformsIsRead() {
    String folder = "../collector/src/test/platforms";
    assertThat(tare("plan", "--platform-path", folder, "--platforms", "constant"))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("src/test/platforms/constant/run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan --budget 3x",
        "plan --budget 2",
        "plan --rounds many",
        "plan --profile slow",
        "plan --until 1",
        "plan --until x%",
        "plan --cpus two",
        "collect --resume"
      })
  void wrongOptionsAreWrongUsage(String line) {
    assertThat(tare(line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--help'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan --platforms dcoker",
        "plan --benchmarks cpus",
        "plan --rounds 0",
        "plan --rounds 1000000000",
        "collect --rounds 0 --into /nonexistent",
        "plan --sessions 0",
        "plan --seconds 0",
        "plan --seconds NaN",
        "plan --timeout -1",
        "plan --until 0%",
        "plan --until 100%",
        "plan --cpu-list a",
        "plan --cpu-list 3-1",
        "plan --cpus 0",
        "plan --budget 0h"
      })
  void impossibleSpecsAreWrongUsage(String line) {
    assertThat(tare(line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("tare: ")
        .endsWith(" --help'");
  }

  @Test
  void aBudgetTooSmallForOneRoundIsAnError() {
    assertThat(tare("plan", "--budget", "1s")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("tare: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--history missing",
        "--baseline natvie",
        "--baseline docker --platforms native",
        "--expect missing",
        "--into /proc/night",
        "--accept 2026 --history missing,missing2"
      })
  void wishesAreCheckedBeforeMeasuring(String wish) {
    String[] words =
        ("run --platforms native --benchmarks mem --rounds 1 --seconds 0.1 " + wish).split(" ");
    assertThat(tare(words)).isIn(ExitCode.FAILED, ExitCode.USAGE);
    assertThat(err.toString().lines().filter(line -> !line.startsWith("tare: "))).isEmpty();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatWasNamedAndNotMeasuredIsToldWithCode3() {
    CollectResult collected =
        new CollectResult(CollectStatus.DONE, 4, 4, 0, List.of("a is not measured: b\u001b[2J"));
    assertThat(
            CollectSummary.print(
                Path.of("x"), collected, new PrintWriter(out, true), new PrintWriter(err, true)))
        .isEqualTo(ExitCode.RUNS_MISSING);
    assertThat(err.toString()).startsWith("tare: a is not measured: b").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, 4, 4, 0, 0",
    "DONE, 4, 3, 1, 3",
    "INTERRUPTED, 4, 3, 0, 3",
    "INTERRUPTED, 0, 0, 0, 3",
    "BUSY, 0, 0, 0, 5"
  })
  void theExitCodeTellsMissingRunsFromABusyHost(
      CollectStatus ending, int planned, int measured, int failed, int exit) {
    CollectResult collected = new CollectResult(ending, planned, measured, failed);
    assertThat(
            CollectSummary.print(
                Path.of("x"), collected, new PrintWriter(out, true), new PrintWriter(err, true)))
        .isEqualTo(exit);
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
