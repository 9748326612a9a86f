package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives whose analyses are of other versions, altered, broken or missing. */
class RejudgeCommandIT {

  private static final String NOISE = "\"verdict\" : \"stable\"";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path archive;

  @BeforeEach
  void archive() {
    archive = folder.resolve("archive");
    tare(
        ExitCode.DONE,
        "simulate",
        "--nights",
        4,
        "--hosts",
        "lab",
        "--event",
        "none",
        "--into",
        archive);
    nights().forEach(night -> tare(ExitCode.DONE, "analyze", night));
  }

  @Test
  void theSameAnalyzerSaysTheSame() throws IOException {
    Map<String, String> before = contents();
    assertThat(tare(ExitCode.DONE, "rejudge", archive))
        .hasLineCount(1)
        .startsWith("4 campaigns, judged by tare")
        .contains(": 0 verdicts changed in 0; compared with tare")
        .contains(" (4)");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void whatChangedAlikeIsOneRowAndEachChangeOneOfTheCsv() throws IOException {
    for (Path night : nights().subList(0, 3)) {
      alter(
          night,
          text ->
              firstNoise(
                  text.replaceAll("\"tool\" : \"tare[^\"]*\"", "\"tool\" : \"tare 0.0.1\"")));
    }
    Path csv = folder.resolve("changes.csv");
    String printed = tare(ExitCode.DONE, "rejudge", archive, "--csv", csv);
    assertThat(printed.lines().toList().get(1))
        .containsPattern(
            "noise +native-cpu +wobbly +stable +-A_RULE_OF_OLD +lab +3 +2025-01-01T0100Z +2025-01-03T0100Z");
    assertThat(printed).hasLineCount(3).contains("3 verdicts changed in 3", "tare 0.0.1 (3)");
    assertThat(Files.readAllLines(csv))
        .hasSize(4)
        .element(1)
        .asString()
        .startsWith(
            "lab,2025-01-01T0100Z,noise,native-cpu,wobbly,stable,,A_RULE_OF_OLD,tare 0.0.1,");
  }

  private static String firstNoise(String text) {
    int samples = text.indexOf("\"samples\"");
    int verdict = text.indexOf(NOISE, samples);
    int reasons = text.indexOf("\"reasons\" : [", verdict);
    return text.substring(0, verdict)
        + "\"verdict\" : \"wobbly\""
        + text.substring(verdict + NOISE.length(), reasons)
        + "\"reasons\" : [ {\"code\" : \"A_RULE_OF_OLD\"} ]"
        + text.substring(text.indexOf(']', reasons) + 1);
  }

  @Test
  void writingReplacesAnalysesOfDirectoriesAndTheIndexAndNothingElse() throws IOException {
    for (Path night : nights()) {
      alter(night, RejudgeCommandIT::firstNoise);
    }
    tare(ExitCode.DONE, "archive", "create", nights().get(0), "--replace");
    Path bag = archive.resolve("lab/2025-01-01T0100Z.tar.gz");
    byte[] sealed = Files.readAllBytes(bag);
    Map<String, String> before = contents();
    assertThat(tare(ExitCode.DONE, "rejudge", archive, "--write")).contains("4 verdicts changed");
    assertThat(Files.readAllBytes(bag)).isEqualTo(sealed);
    Map<String, String> after = contents();
    assertThat(after).containsKey("index.csv");
    after.keySet().removeIf(path -> path.endsWith("analysis.json") || path.equals("index.csv"));
    before.keySet().removeIf(path -> path.endsWith("analysis.json"));
    assertThat(after).isEqualTo(before);
    assertThat(tare(ExitCode.DONE, "rejudge", archive)).contains("1 verdicts changed in 1");
    assertThat(tare(ExitCode.DONE, "archive", "index", archive))
        .contains("4 campaigns, 0 of them read");
  }

  @Test
  void changesSinceEarlierCampaignsAreJudgedAgain() throws IOException {
    Path last = nights().get(3);
    tare(ExitCode.DONE, "analyze", last, "--history", archive);
    String expected = Files.readString(last.resolve("analysis.json"));
    assertThat(AnalysisFile.read(last).history()).isPresent();
    alter(last, RejudgeCommandIT::firstNoise);
    tare(ExitCode.DONE, "rejudge", archive, "--write");
    assertThat(last.resolve("analysis.json")).hasContent(expected);
  }

  @Test
  void whatIsBrokenIsNamedAndStopsNothing() throws IOException {
    alter(nights().get(0), text -> "{ broken");
    Files.writeString(nights().get(1).resolve("datapackage.json"), "{ broken");
    alter(nights().get(2), RejudgeCommandIT::firstNoise);
    Files.delete(nights().get(3).resolve("analysis.json"));
    assertThat(tare(ExitCode.FAILED, "rejudge", archive, "--write"))
        .contains("1 verdicts changed in 1", "1 never analysed before")
        .contains("1 with an analysis that cannot be read", "1 cannot be read");
    assertThat(err.toString())
        .hasLineCount(2)
        .contains("2025-01-01T0100Z/analysis.json:1: is not valid JSON")
        .contains("2025-01-02T0100Z/datapackage.json");
    assertThat(AnalysisFile.read(nights().get(0)).samples()).isNotEmpty();
    assertThat(AnalysisFile.read(nights().get(3)).samples()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"samples\": [], \"comparisons\": []}",
        "{\"tool\": \"tare 0.0.1\", \"samples\": [{\"id\": 7}], \"comparisons\": [{}], \"lint\": [[]]}",
        "{\"samples\": [{\"id\": \"native-cpu\", \"verdict\": \"=cmd()\\u001b[2J\\n\"}], \"comparisons\": []}",
      })
  void oldAndForeignAnalysesAreReadAsWords(String analysis) throws IOException {
    alter(nights().get(0), text -> analysis);
    String printed = tare(ExitCode.DONE, "rejudge", archive);
    assertThat(printed).contains("noise ", "comparison ", "same reasons").doesNotContain("\u001b");
    assertThat(printed.lines()).last().asString().startsWith("4 campaigns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "null",
        "{}",
        "{\"samples\": {}, \"comparisons\": []}",
        "{\"samples\": [], \"comparisons\": [], \"options\": {\"margin\": -1}}",
        "{\"samples\": [], \"comparisons\": [], \"expectations\": [{\"text\": \"cpu: native >\"}]}",
      })
  void whatIsNoAnalysisIsNotCompared(String analysis) throws IOException {
    alter(nights().get(0), text -> analysis);
    assertThat(tare(ExitCode.FAILED, "rejudge", archive))
        .contains("0 verdicts changed", "1 with an analysis that cannot be read");
    assertThat(err.toString()).hasLineCount(1).contains("2025-01-01T0100Z/analysis.json");
  }

  @Test
  void anAnalysisOfOtherDataIsNotCompared() throws IOException {
    Path table = nights().get(0).resolve("native-cpu.csv");
    List<String> rows = Files.readAllLines(table);
    Files.write(table, rows.subList(0, rows.size() - 1));
    assertThat(tare(ExitCode.DONE, "rejudge", archive))
        .contains("0 verdicts changed", "1 analysed before their last runs");
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    for (Path night : nights()) {
      alter(night, RejudgeCommandIT::firstNoise);
    }
    tare(ExitCode.DONE, "archive", "create", archive, "--replace");
    String alone = tare(ExitCode.DONE, "rejudge", archive, "--threads", 1);
    assertThat(tare(ExitCode.DONE, "rejudge", archive, "--threads", 8)).isEqualTo(alone);
    tare(ExitCode.USAGE, "rejudge", archive, "--threads", 0);
  }

  @Test
  void aCampaignIsNoArchive() {
    tare(ExitCode.FAILED, "rejudge", nights().get(0));
    assertThat(err.toString()).contains("is a campaign; name the archive that holds it");
  }

  private List<Path> nights() {
    return Stream.of(1, 2, 3, 4)
        .map(day -> archive.resolve("lab/2025-01-0" + day + "T0100Z"))
        .toList();
  }

  private static void alter(Path night, UnaryOperator<String> change) throws IOException {
    Path file = night.resolve("analysis.json");
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.filter(one -> !Files.isDirectory(one)).toList()) {
        boolean bag = file.toString().endsWith(".gz");
        contents.put(archive.relativize(file).toString(), bag ? "" : Files.readString(file));
      }
    }
    return contents;
  }

  private String tare(int exit, Object... words) {
    out.getBuffer().setLength(0);
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    int code = Tare.run(new PrintWriter(out), new PrintWriter(err), arguments);
    assertThat(code).as(err.toString()).isEqualTo(exit);
    return out.toString();
  }
}
