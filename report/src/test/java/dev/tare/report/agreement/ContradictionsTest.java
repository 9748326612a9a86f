package dev.tare.report.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.report.Example;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.summary.CsvSummary;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analysis that was tampered with is found out. */
class ContradictionsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void nothingIsFoundInTheAnalysisItself() throws IOException {
    assertThat(contradictions(analysis -> {})).isEmpty();
  }

  @Test
  void anIntervalBeyondTheData() throws IOException {
    assertFound("goes beyond the data", json -> sample(json, "median").put("high", 1e9));
  }

  @Test
  void anIntervalOfFourEffectiveRuns() throws IOException {
    assertFound("fewer than six", json -> first(json, "samples").put("effectiveN", 4.0));
  }

  @Test
  void aVerdictAgainstItsInterval() throws IOException {
    assertFound("better beside", json -> worse(json).put("verdict", "better"));
    assertFound("equivalent, ", json -> worse(json).put("verdict", "equivalent"));
    assertFound("undecided beside", json -> worse(json).put("verdict", "undecided"));
  }

  @Test
  void anotherFamily() throws IOException {
    assertFound("over another family", json -> worse(json).put("holmP", 0.049));
  }

  @Test
  void anotherRatioInAFinding() throws IOException {
    assertFound(
        "another ratio than",
        json ->
            json.withArray("findings")
                .forEach(
                    finding -> {
                      if (finding.path("numbers").has("overhead")) {
                        ((ObjectNode) finding.path("numbers")).put("overhead", 1.5);
                      }
                    }));
  }

  @Test
  void aWarmUpOfNothing() throws IOException {
    assertFound(
        "of 0 %", json -> reason(json).put("code", "WARMUP").put("effect", 0.0).put("runs", 4));
  }

  @Test
  void farOffWithoutAnOutlier() throws IOException {
    assertFound(
        "far off",
        json -> {
          first(json, "samples").putArray("outliers");
          reason(json).put("code", "SKEWED").put("meanOverMedian", 0.03).put("outliers", 2);
        });
  }

  @Test
  void stableBesideAWideInterval() throws IOException {
    assertFound(
        "stable beside",
        json -> first(json, "samples").put("verdict", "stable").put("halfWidth", .02));
  }

  @Test
  void anImplausibleSampleThatIsCompared() throws IOException {
    assertFound("implausible, but compared", json -> reason(json).put("code", "IMPLAUSIBLE"));
  }

  @Test
  void aTableOfAnotherAnalysis() {
    Contradictions found = new Contradictions();
    String csv = CsvSummary.of(Example.analysis()).replaceFirst("stable", "noisy");
    CsvChecks.of(Example.analysis(), csv, found);
    assertThat(found.all()).anyMatch(text -> text.contains("verdict noisy, not stable"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 68.7, 67.8, costs 68.7",
    "0, 13.7, 14.7, '14.7'",
    "1, 0.32, 0.23, resolves 0.32",
  })
  void aHeadThatSaysSomethingElse(int answer, String right, String wrong, String what) {
    Printed printed =
        new Printed(
            Example.dataset(),
            Example.analysis(),
            ReportBuilder.build(Example.dataset(), Example.analysis(), Language.EN));
    FirstScreen digest = printed.report().digest();
    List<FirstScreen.Answer> answers = new ArrayList<>(digest.answers());
    FirstScreen.Answer said = answers.get(answer);
    answers.set(
        answer,
        new FirstScreen.Answer(said.tone(), said.question(), said.text().replace(right, wrong)));
    Contradictions found = new Contradictions();
    DigestChecks.of(
        printed, new FirstScreen(digest.anchor(), digest.heading(), answers, digest.next()), found);
    assertThat(found.all()).singleElement().asString().contains(what);
  }

  private void assertFound(String what, Consumer<ObjectNode> tampering) throws IOException {
    assertThat(contradictions(tampering)).anyMatch(found -> found.contains(what));
  }

  private List<String> contradictions(Consumer<ObjectNode> tampering) throws IOException {
    ObjectNode json = (ObjectNode) JSON.readTree(AnalysisFile.text(Example.analysis()));
    tampering.accept(json);
    Files.writeString(folder.resolve(AnalysisFile.NAME), json.toString());
    Analysis tampered = AnalysisFile.read(folder);
    return Contradictions.of(Example.dataset(), tampered);
  }

  private static ObjectNode first(ObjectNode json, String array) {
    return (ObjectNode) json.withArray(array).get(0);
  }

  private static ObjectNode sample(ObjectNode json, String part) {
    return (ObjectNode) first(json, "samples").get(part);
  }

  private static ObjectNode reason(ObjectNode json) {
    return ((ArrayNode) first(json, "samples").get("reasons")).addObject();
  }

  private static ObjectNode worse(ObjectNode json) {
    for (JsonNode comparison : json.withArray("comparisons")) {
      if (comparison.get("verdict").asText().equals("worse")) {
        return (ObjectNode) comparison;
      }
    }
    throw new AssertionError("nothing is worse");
  }
}
