package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TareTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void wrongOptionIsOneLineWithAHint() {
    assertThat(tare("import", "--wrong")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("see 'tare import --help'").doesNotContain("\tat ");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(tare()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatAUserCausesIsOneLineWithoutStackTrace() {
    Path missing = folder.resolve("missing");
    assertThat(tare("import", missing.toString(), "--into", folder.resolve("x").toString()))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("tare: " + missing);
  }

  @Test
  void verboseAddsTheStackTrace() {
    Path missing = folder.resolve("missing");
    tare("import", missing.toString(), "--into", folder.resolve("x").toString(), "--verbose");
    assertThat(err.toString()).contains(" at dev.tare.");
  }

  @Test
  void unitWithoutDirectionIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("native-nginx.csv"), "time,value\n1,5\n");
    assertThat(tare("import", folder.toString(), "--into", "x", "--unit", "nginx=s"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("UNIT:higher or UNIT:lower");
  }

  @Test
  void importPrintsWhatItUnderstood() throws IOException {
    Files.writeString(folder.resolve("native-cpu.csv"), "time,value\n1,5\n2,\n");
    Path into = folder.resolve("dataset");
    assertThat(tare("import", folder.toString(), "--into", into.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("native-cpu.csv  native    cpu        KFLOPS  higher  1     1")
        .contains("native-cpu.csv:3: MISSING_VALUE: ");
    assertThat(into.resolve("datapackage.json")).exists();
  }

  @Test
  void analyzePrintsTheMainResults() {
    String into = folder.resolve("invented").toString();
    tare("simulate", "--scenario", "steady", "--into", into);
    assertThat(tare("analyze", into)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("  Cost ", "QEMU costs 40.0 times as much on both benchmarks")
        .endsWith("analysis.json\n");
    assertThat(out.toString().lines().filter(line -> line.matches("  (?! *\\./tare run ).*")))
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void nobodysNamesCommandTheTerminal() throws IOException {
    String escape = "\u001b[31m\u009b2J";
    String title = "Do\\u001b[31m\\u009b2Jcker";
    Files.writeString(folder.resolve("do" + escape + "cker-mem.csv"), "1,5\n");
    Files.writeString(folder.resolve("native-mem.csv"), "time,value,run\n1,5,1\n2,\u001b[2J,2\n");
    Files.writeString(
        folder.resolve("datapackage.json"),
        "{\"tare\": {\"schema\": 1, \"facts\": {\"host\": {\"virtualization\": \""
            + title
            + "\"}}, \"platforms\": [{\"id\": \"native\", \"title\": \""
            + title
            + "\", \"kind\": \"host\", \"usable\": true}]}}");
    String dataset = folder.toString();
    tare("analyze", dataset);
    tare("lint", dataset);
    tare("compare", dataset, dataset);
    tare("analyze", folder.resolve("no" + escape).toString());
    assertThat(out.toString()).contains("Do [31m 2Jcker", "do [31m 2Jcker-mem.csv: UNKNOWN_FILE");
    assertThat(err.toString()).contains("no [31m 2J");
    assertThat(out + err.toString()).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
  }

  @Test
  void lintPrintsAllWarningsAndFailsOnErrors() throws IOException {
    Files.writeString(folder.resolve("native-mem.csv"), "time,value\n1,5\n2,-1\n3,5");
    assertThat(tare("lint", folder.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(out.toString().lines().toList())
        .contains(
            "error native-mem.csv:3: SENTINEL: 1 of 3 values is −1, which looks like a marker for a"
                + " failed run. Leave the value empty where there is none."
                + " [analyzer/README.md#sentinel]",
            "info native-mem.csv:4: NO_FINAL_NEWLINE: the last line does not end with a line feed;"
                + " read as usual [raw-data/README.md#no_final_newline]");
    assertThat(folder.resolve("analysis.json")).doesNotExist();
  }

  @Test
  void lintWithoutErrorsIsDone() throws IOException {
    Files.writeString(folder.resolve("native-mem.csv"), "time,value\n1,5\n2,6\n3,5");
    assertThat(tare("lint", folder.toString())).isEqualTo(ExitCode.DONE);
  }

  @Test
  void explainPrintsAVerdictWithItsEvidence() throws IOException {
    Files.writeString(folder.resolve("native-mem.csv"), "time,value\n1,5\n2,6\n3,5\n");
    Files.writeString(folder.resolve("docker-mem.csv"), "time,value\n4,5\n5,-1\n6,5\n");
    tare("analyze", folder.toString());
    assertThat(tare("explain", folder.toString(), "docker-mem:native")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains(
            "comparison docker-mem:native -> undecided\n  IMPLAUSIBLE: One of the two samples",
            "sample docker-mem -> unusable\n  IMPLAUSIBLE: ",
            "sample native-mem -> unusable",
            "error docker-mem.csv:3: SENTINEL: ",
            "\"mannWhitneyP\" : ");
  }

  @Test
  void explainKnowsEveryKindOfId() throws IOException {
    String into = folder.resolve("invented").toString();
    Files.writeString(folder.resolve("claims"), "cpu: native > docker ~ kvm >> qemu\n");
    tare("simulate", "--scenario", "lost_minute", "--into", into);
    tare("analyze", into, "--expect", folder.resolve("claims").toString());
    Analysis analysis = AnalysisFile.read(Path.of(into));
    Stream.of(
            analysis.samples().stream().map(SampleResult::id),
            analysis.comparisons().stream().map(Comparison::id),
            analysis.expectations().stream().map(Expectation::id),
            analysis.findings().stream().map(Finding::id),
            analysis.lint().stream().map(Lint::id))
        .forEach(
            ids ->
                assertThat(ids.toList())
                    .isNotEmpty()
                    .allSatisfy(
                        id -> assertThat(tare("explain", into, id)).isEqualTo(ExitCode.DONE)));
    assertThat(out.toString()).contains("  native > docker -> refuted");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void compareStatesTheDetectableDifferenceIfUndecided() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(
          folder.resolve(name + "/native-mem.csv"),
          name.equals("one")
              ? "1,5\n2,7\n3,5.5\n4,6.1\n5,8\n6,5.2\n7,6.4\n8,6\n"
              : "time,value\n21,6.3\n23,5.4\n24,7.3\n27,5.8\n28,5.1\n29,6.6\n31,7.6\n36,5.7\n");
    }
    tare("compare", folder.resolve("one").toString(), folder.resolve("two").toString());
    assertThat(out.toString())
        .containsPattern(
            "native-mem: undecided. A difference of .* or more would have shown with a probability"
                + " of 80.%. About \\d+ more");
  }

  @Test
  void explainNamesWhatThereIs() throws IOException {
    Files.writeString(folder.resolve("native-mem.csv"), "time,value\n1,5\n2,6\n");
    tare("analyze", folder.toString());
    assertThat(tare("explain", folder.toString(), "kvm-mem")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("kvm-mem: not in the analysis; known ids: finding-1,");
  }

  @Test
  void compareSetsTwoCampaignsAgainstEachOther() throws IOException {
    for (String name : new String[] {"one", "two"}) {
      Files.createDirectory(folder.resolve(name));
      Files.writeString(
          folder.resolve(name + "/native-mem.csv"), "time,value\n1,5\n2,5.1\n3,5\n4,5\n5,5\n6,5\n");
    }
    assertThat(tare("compare", folder.resolve("one").toString(), folder.resolve("two").toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("mem        native    1.00").contains("above 1 is worse");
  }

  @Test
  void whatIsSimulatedIsFound() {
    String into = folder.resolve("invented").toString();
    assertThat(tare("simulate", "--scenario", "lost_minute", "--into", into))
        .isEqualTo(ExitCode.DONE);
    assertThat(tare("lint", into)).isEqualTo(ExitCode.FAILED);
    assertThat(out.toString()).contains("error qemu-mem.csv:2: LOST_MINUTE: ");
  }

  private int tare(String... arguments) {
    return Tare.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
