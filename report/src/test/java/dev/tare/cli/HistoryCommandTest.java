package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign and the archive it belongs to, from the command line. */
class HistoryCommandTest {

  private static final String TONIGHT = "night-14";

  @TempDir private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void nights() {
    for (int night = 1; night <= 14; night++) {
      String scenario = night > 11 ? "slower" : "steady";
      String into = folder.resolve(String.format("archive/night-%02d", night)).toString();
      int code =
          Tare.run(
              new PrintWriter(new StringWriter()),
              new PrintWriter(new StringWriter()),
              "simulate",
              "--scenario",
              scenario,
              "--rounds",
              "16",
              "--seed",
              Integer.toString(night),
              "--into",
              into);
      assertThat(code).isZero();
    }
  }

  @Test
  void theGateClosesOnARegressionAndOnlyThen() {
    assertThat(analyze("--gate")).isEqualTo(ExitCode.GATE);
    assertThat(analyze()).isEqualTo(ExitCode.DONE);
    assertThat(analyze("--gate", "--accept", "night-12")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void reportJunitAndExplainSayIt() throws IOException {
    analyze("--junit", folder.resolve("junit.xml").toString());
    assertThat(Files.readString(folder.resolve("junit.xml")))
        .contains("<testsuite name=\"history\" tests=\"8\" failures=\"2\"")
        .contains("times the cost since night-12");
    assertThat(tare("report", tonight())).isZero();
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      String page = language == Language.EN ? "index.html" : "index.de.html";
      assertThat(Files.readString(folder.resolve("archive").resolve(TONIGHT).resolve(page)))
          .contains("<section id=\"history\"")
          .contains(messages.text("finding.HISTORY_WORSE.tag"))
          .contains("cpu-nights-overhead");
    }
    assertThat(tare("explain", tonight(), "history-kvm-mem")).isZero();
    assertThat(out.toString()).contains("series history-kvm-mem -> worse");
  }

  @Test
  void aBrokenCampaignIsToldAndLeftOut() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("archive/night-00"));
    Files.writeString(broken.resolve("notes.csv"), "nothing\n");
    assertThat(analyze("--gate")).isEqualTo(ExitCode.GATE);
    assertThat(err.toString()).contains("left out of the history: ").contains("night-00");
    Files.delete(broken.resolve("notes.csv"));
    Files.delete(broken);
  }

  @Test
  void anAnalysisThatIsOlderThanItsRunsIsMadeAnew() throws IOException {
    Path first = folder.resolve("archive/night-01");
    tare("analyze", first.toString());
    Path analysis = first.resolve("analysis.json");
    Files.writeString(
        analysis, Files.readString(analysis).replace("\"campaign\" : {", "\"campaign\" : 7, {"));
    assertThat(analyze("--gate")).isEqualTo(ExitCode.GATE);
    assertThat(err.toString()).isEmpty();
    Files.delete(analysis);
  }

  @Test
  void aFolderThatIsNoneIsTold() {
    assertThat(tare("analyze", tonight(), "--history", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("is not a directory").hasLineCount(1);
  }

  @Test
  void theDatasetMayFollowAnArchive() {
    String archive = folder.resolve("archive").toString();
    assertThat(tare("analyze", "--gate", "--history", archive, tonight())).isEqualTo(ExitCode.GATE);
    String first = folder.resolve("archive/night-01").toString();
    assertThat(tare("analyze", "--history", archive, "--history", first, tonight())).isZero();
  }

  private int analyze(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "analyze";
    arguments[1] = tonight();
    arguments[2] = "--history";
    arguments[3] = folder.resolve("archive").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return tare(arguments);
  }

  private static String tonight() {
    return folder.resolve("archive").resolve(TONIGHT).toString();
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
