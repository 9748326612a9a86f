package dev.tare.report.agreement;

import static dev.tare.report.agreement.OddCampaigns.correlated;
import static dev.tare.report.agreement.OddCampaigns.noise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.model.Statement;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.summary.CsvSummary;
import dev.tare.report.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said at the limits of what can be said. */
class OddCampaignsTest {

  private static final long DAY = 86_400;

  @TempDir Path folder;

  @Test
  void aSingleRunIsTooFewAndNothingElse() {
    OddCampaigns one =
        new OddCampaigns(folder)
            .with("native-mem", 1, 0, i -> 3.1)
            .with("docker-mem", 1, 0, i -> 3.0);
    SampleResult sample = one.analysis().samples().get(0);
    assertThat(sample.reasons()).extracting(Reason::code).containsExactly(NoiseCode.LOW_N);
    assertThat(CsvSummary.of(one.analysis())).contains("sample,mem,native,,s,lower,1,0,3.1,,,");
    assertThat(statements(one, Language.EN))
        .containsExactly(
            "Docker and native are not compared (1 run each): there are too few runs for a ratio"
                + " with an interval.");
    agrees(one);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 6, 7, 10, 15})
  void fewRunsAgree(int runs) {
    agrees(
        new OddCampaigns(folder)
            .with("native-mem", runs, 0, noise(1, .02, runs))
            .with("docker-mem", runs + 1, 30, noise(1.1, .02, 2L * runs)));
  }

  /** All values apart, but one platform after the other while the level moves. */
  @ParameterizedTest
  @CsvSource({"mem, 1.08, 8", "mem, 1.095, 9", "mem, 0.93, 7", "fork, 1.07, 7"})
  void aClearSequentialDifferenceIsStatedButNoVerdict(String benchmark, double level, int percent) {
    OddCampaigns apart =
        new OddCampaigns(folder)
            .with("native-" + benchmark, 24, 0, i -> 1 + 0.0012 * i + 0.0003 * (i * 7 % 5))
            .with("docker-" + benchmark, 24, DAY, i -> level * (1 + 0.0003 * (i * 5 % 7)));
    assertThat(apart.analysis().comparisons().get(0).verdict())
        .isEqualTo(ComparisonVerdict.UNDECIDED);
    String way = level > 1 ? "more" : "less";
    assertThat(statements(apart, Language.EN).get(0))
        .matches(
            "In these runs Docker cost \\d.*% "
                + way
                + " than native .*were not measured in turns.*");
    assertThat(statements(apart, Language.DE).get(0))
        .startsWith("In diesen Läufen kostete Docker ")
        .contains("nicht abwechselnd gemessen");
    assertThat(apart.analysis().comparisons().get(0).overhead().orElseThrow().point())
        .isBetween(1 + (level > 1 ? percent - 3 : -percent - 3) / 100.0, 1.1);
    agrees(apart);
  }

  /** The values of an altered copy are drawn hollow and are no number of the overview. */
  @Test
  void anImplausibleSampleIsNoFact() {
    OddCampaigns copied =
        new OddCampaigns(folder)
            .with("native-mem", 24, 0, noise(1, .01, 1))
            .with("docker-mem", 24, 20, noise(1.2, .01, 2))
            .with("kvm-mem", 24, 40, noise(1.2, .01, 2));
    ReportModel report = report(copied, Language.EN);
    assertThat(copied.analysis().samples()).anyMatch(SampleResult::isImplausible);
    assertThat(report.benchmarks().get(0).runs().get(0).series()).anyMatch(RunSeries::hollow);
    agrees(copied);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void correlatedRunsAgree(long seed) {
    OddCampaigns campaign =
        new OddCampaigns(folder)
            .with("native-mem", 16, 0, correlated(1, .03, .7, seed))
            .with("docker-mem", 16, 20, correlated(1.04, .03, .5, seed + 10))
            .with("kvm-mem", 48, 40, correlated(1.3, .2, .9, seed + 20))
            .with("native-cpu", 24, 0, correlated(3e6, .02, .3, seed + 30))
            .with("docker-cpu", 24, 20, correlated(3e6, .001, 0, seed + 40));
    agrees(campaign);
  }

  @Test
  void dependentRunsAreSaidToBeWorthFew() {
    OddCampaigns slow =
        new OddCampaigns(folder).with("native-mem", 16, 0, i -> 1 + i / 8 * .02 + i * 1e-5);
    assertThat(slow.analysis().samples().get(0).median().orElseThrow().interval()).isEmpty();
    assertThat(report(slow, Language.EN).benchmarks().get(0).noise().get(0).reasons())
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith(
                        "The median’s own interval is not known: the 16 runs are worth about 4"));
    assertThat(report(slow, Language.EN).overview().rows().get(0).cells().get(0).interval())
        .get()
        .asString()
        .startsWith("values ");
    agrees(slow);
  }

  @Test
  void aMarkerForAFailedRunIsCalledImplausibleEverywhere() {
    OddCampaigns marked =
        new OddCampaigns(folder)
            .with("native-mem", 24, 0, i -> 3 + i % 7 * .013)
            .with("docker-mem", 24, 20, i -> i == 5 ? -999 : 3 + i % 5 * .017);
    assertThat(statements(marked, Language.EN))
        .containsExactly("Docker is not compared with native: its values are implausible.");
    assertThat(report(marked, Language.EN).benchmarks().get(0).statements().get(0).tag())
        .isEqualTo("implausible");
    agrees(marked);
  }

  private static void agrees(OddCampaigns campaign) {
    assertThat(Contradictions.of(campaign.dataset(), campaign.analysis())).isEmpty();
  }

  private static ReportModel report(OddCampaigns campaign, Language language) {
    Analysis analysis = campaign.analysis();
    return ReportBuilder.build(campaign.dataset(), analysis, language);
  }

  private static List<String> statements(OddCampaigns campaign, Language language) {
    return report(campaign, language).benchmarks().get(0).statements().stream()
        .map(Statement::text)
        .toList();
  }
}
