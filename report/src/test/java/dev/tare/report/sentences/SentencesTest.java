package dev.tare.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.model.Statement;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences on the noise of a sample and on comparisons. */
class SentencesTest {

  private static final Dataset LAYERS = DatasetReader.read(Path.of("../raw-data/examples/layers"));
  private static final ReportContext EN = context(LAYERS, Language.EN);
  private static final ReportContext DE = context(LAYERS, Language.DE);

  @TempDir Path folder;

  private static ReportContext context(Dataset dataset, Language language) {
    return new ReportContext(
        dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), Messages.in(language));
  }

  private static String noise(ReportContext context, String platform, String benchmark) {
    SampleResult sample = context.index().sample(platform, benchmark).orElseThrow();
    return plain(String.join(" ", new NoiseText(context, sample).reasons()));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  @Test
  void runsFarFromTheMedianOnBothSidesAreNoSecondGroup() {
    assertThat(noise(EN, "native", "disk-random"))
        .contains("far from the median, on both sides: too many to be outliers.");
    assertThat(noise(DE, "native", "disk-random")).contains("zu viele für Ausreißer.");
  }

  @Test
  void aMedianThatIsHardlyKnownIsKnownToWithinAFactor() {
    assertThat(noise(EN, "native", "mem")).contains("known only to within a factor of 2.3.");
    assertThat(noise(DE, "native", "mem")).contains("nur bis auf den Faktor 2,3 bekannt.");
    assertThat(noise(EN, "docker", "cpu")).contains("known only to within ±32 %.");
  }

  @Test
  void levelsHaveTheirUnitAndHalvesNoSmallerOne() {
    assertThat(noise(EN, "docker", "cpu")).contains("around 4.17 and 5.50 GFLOPS, 25 %");
    assertThat(noise(EN, "docker", "fork")).contains("172 and 196 ms", "each holds half of");
    assertThat(noise(DE, "docker", "fork")).contains("jede umfasst die Hälfte der Läufe");
  }

  @Test
  void theMediansAreNamedOnlyWhereTheyContradictTheVerdict() {
    List<String> named =
        EN.analysis().comparisons().stream()
            .flatMap(one -> new ComparisonText(EN, one).statement(Set.of()).details().stream())
            .filter(detail -> detail.contains("medians"))
            .toList();
    assertThat(named)
        .contains("The medians alone give 1.12; the verdict compares session by session.")
        .noneMatch(detail -> detail.contains("1.01") || detail.contains("26.9"));
  }

  @Test
  void mediansOfOneBenchmarkHaveAsManyDecimals() {
    ReportContext clean =
        context(DatasetReader.read(Path.of("../raw-data/examples/clean")), Language.EN);
    assertThat(clean.samples("fork"))
        .extracting(sample -> plain(SampleText.median(clean, sample)))
        .containsExactlyInAnyOrder("31.6 [30.1, 34.8] ms", "32.3 [29.3, 33.1] ms");
  }

  /** The values of one of the two differ by five per cent and are correlated, but do not drift. */
  @Test
  void correlatedRunsAreNotSaidToDrift() throws IOException {
    write("native-mem.csv", 0, noise(1, 1));
    write("docker-mem.csv", 100_000, correlated(1.02, 4));
    ReportContext context = context(DatasetReader.read(folder), Language.EN);
    Statement statement = statement(context);
    assertThat(statement.details())
        .map(SentencesTest::plain)
        .contains(
            "Consecutive runs of a sample resemble each other, so its level may drift; below 10 %"
                + " that cannot be told from a difference.");
    assertThat(statement.text()).contains("cannot be decided").doesNotContain("may be due to");
    assertThat(new ComparisonText(context, only(context)).brief().text())
        .contains("may be due to when they were measured");
  }

  @Test
  void whoseValuesAreImplausibleIsSaidEvenWithoutADirection() throws IOException {
    write("native-nginx.csv", 0, noise(12, 1));
    write("kvm2-nginx.csv", 0, run -> run == 7 ? -1 : 12 + run % 5 / 10.0);
    Dataset dataset = DatasetReader.read(folder);
    Statement english = statement(context(dataset, Language.EN));
    assertThat(english.tag()).isEqualTo("implausible");
    assertThat(english.text()).contains("its values are implausible.");
    assertThat(statement(context(dataset, Language.DE)).text())
        .contains("Die Werte von kvm2 sind unplausibel.");
  }

  @Test
  void whatMoreRunsWouldDecideIsSaid() {
    assertThat(Messages.in(Language.EN).ofCode("comparison.reason", "NEEDS_RUNS", runs()))
        .isEqualTo("About 23 more runs of each would decide whether they differ.");
    assertThat(Messages.in(Language.EN).text("expectation.needs", runs()))
        .isEqualTo("About 23 more runs of each would decide this claim.");
  }

  @Test
  void aStepIsNotAWarmUpToo() throws IOException {
    write("native-mem.csv", 0, run -> noise(run <= 12 ? 1 : 1.05, run).applyAsDouble(run));
    ReportContext context = context(DatasetReader.read(folder), Language.EN);
    SampleResult sample = context.samples("mem").get(0);
    assertThat(sample.has(NoiseCode.STEP) && sample.has(NoiseCode.WARMUP)).isTrue();
    NoiseText text = new NoiseText(context, sample);
    assertThat(String.join(" ", text.reasons())).contains("level jumps").doesNotContain("first");
    assertThat(String.join(" ", text.causes())).doesNotContain("Cold caches");
  }

  @Test
  void whichIntervalIsPrintedIsSaidAsItIs() {
    Map<String, Object> values =
        Map.of("lowest", "", "highest", "", "margin", 0.05, "confidence", 0.95);
    assertThat(Messages.in(Language.EN).text("method.verdict", values))
        .contains("where that would suggest another verdict, the interval that decided");
    assertThat(Messages.in(Language.DE).text("method.verdict", values))
        .contains("wo das ein anderes Urteil nahelegte, steht das entscheidende Intervall");
  }

  @Test
  void aContainerHasItsName() {
    assertThat(nested(EN)).contains("in a Docker container");
    assertThat(nested(DE)).contains("in einem Docker-Container");
  }

  private static String nested(ReportContext context) {
    return context.analysis().findings().stream()
        .filter(finding -> finding.code() == FindingCode.NESTED_HOST)
        .map(finding -> new FindingText(context, finding).statement().text())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Double> runs() {
    return Map.of("runs", 23.0);
  }

  private static Statement statement(ReportContext context) {
    return new ComparisonText(context, only(context)).statement(Set.of());
  }

  private static Comparison only(ReportContext context) {
    assertThat(context.analysis().comparisons()).hasSize(1);
    return context.analysis().comparisons().get(0);
  }

  private static IntToDoubleFunction noise(double level, long seed) {
    Random random = new Random(seed);
    return run -> level * (1 + 0.005 * random.nextGaussian());
  }

  private static IntToDoubleFunction correlated(double level, long seed) {
    Random random = new Random(seed);
    double[] state = {0};
    return run -> {
      state[0] = 0.5 * state[0] + random.nextGaussian();
      return level * (1 + 0.004 * state[0]);
    };
  }

  /** 48 runs a minute apart, the first so many seconds from the start. */
  private void write(String file, long after, IntToDoubleFunction value) throws IOException {
    String rows =
        IntStream.rangeClosed(1, 48)
            .mapToObj(run -> 1_540_000_000L + after + 60L * run + "," + value.applyAsDouble(run))
            .collect(Collectors.joining("\n", "time,value\n", "\n"));
    Files.writeString(folder.resolve(file), rows);
  }
}
