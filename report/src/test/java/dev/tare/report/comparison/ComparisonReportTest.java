package dev.tare.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.ReportOptions;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.html.ComparisonPage;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.model.Statement;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonReportTest {

  private static final Benchmark MEMORY = KnownBenchmarks.find("mem").orElseThrow();
  private static final String START = "docker run --cidfile /x/%s --env A=%s tare";
  private static final Map<String, Map<String, String>> HOST =
      Map.of("host", Map.of("cpu", "EPYC", "kernel", "6.1"), "docker", Map.of("start", start('a')));

  @TempDir private Path directory;

  private static String start(char digit) {
    return String.format(START, String.valueOf(digit).repeat(64), "1");
  }

  @Test
  void hostsComeBeforePlatforms() {
    assertThat(report(night(1, HOST), night(1.2, HOST)).chapters())
        .extracting(Chapter::anchor)
        .containsExactly(
            "summary",
            "hosts",
            "scope",
            "platform-native",
            "platform-docker",
            "method",
            "reproduce");
  }

  @Test
  void eachPlatformIsComparedWithItself() {
    ChapterReport report = report(night(1, HOST), night(1.2, HOST));
    assertThat(sentences(report, "platform-docker"))
        .singleElement()
        .asString()
        .startsWith("Memory (memsweep): costs 20\u00a0% more than before (1.200");
    assertThat(sentences(report, "platform-native"))
        .singleElement()
        .asString()
        .startsWith("Memory (memsweep): unchanged");
    assertThat(sentences(report, "summary")).anyMatch(text -> text.startsWith("Docker, Memory"));
  }

  /** Nothing precedes it, so that nothing in it is further. */
  @Test
  void theFirstChapterIsTheShortOne() {
    assertThat(report(night(1, HOST), night(1.2, HOST)).chapters().get(0).heading())
        .isEqualTo("In short");
  }

  @Test
  void whereNothingIsComparableNoZeroIsCounted() {
    Dataset both = night(1, HOST, 3);
    Dataset one = new Dataset(both.description(), List.of(both.samples().get(0)), List.of());
    Dataset other = new Dataset(both.description(), List.of(both.samples().get(1)), List.of());
    assertThat(chapter(report(one, other), "scope").intro())
        .containsExactly(
            "No platform and benchmark was measured comparably in both campaigns.", "Left out:");
  }

  /** The cost is the ratio to the baseline of the same campaign. */
  @Test
  void costsOfBothCampaignsStandSideBySide() {
    List<String> row =
        chapter(report(night(1, HOST), night(1.2, HOST)), "platform-docker")
            .tables()
            .get(0)
            .rows()
            .get(0);
    assertThat(row.get(3)).containsPattern("^(?:0[.]99|1[.]00)").doesNotContain("%");
    assertThat(row.get(4)).startsWith("1.20");
    assertThat(row.get(5)).isEqualTo("1.20\u00a0×, intervals apart");
  }

  @Test
  void anotherMachineTakesEveryVerdictAway() {
    Map<String, Map<String, String>> other = Map.of("host", Map.of("cpu", "Xeon", "kernel", "6.1"));
    ChapterReport report = report(night(1, HOST), night(1.2, other));
    assertThat(chapter(report, "summary").statements())
        .extracting(Statement::tag)
        .containsExactly("not comparable");
    assertThat(sentences(report, "summary").get(0)).contains("They differ in: processor (host).");
    assertThat(chapter(report, "hosts").heading()).isEqualTo("What differs between the campaigns");
    assertThat(chapter(report, "platform-docker").statements())
        .singleElement()
        .satisfies(one -> assertThat(one.tag()).isEqualTo("says nothing"))
        .satisfies(one -> assertThat(one.text()).matches("Memory \\(memsweep\\): 1[.]2[^a-z]*[.]"))
        .satisfies(one -> assertThat(one.details()).isEmpty());
  }

  /** The interval of the level that decides, which is wider than that of 95 %. */
  @Test
  void whatWouldHaveShownIsMoreThanWhatWasSeen() {
    assertThat(undecided(1.07, 0.98, 1.16).sentence())
        .contains("cannot be decided (1.07")
        .contains("a change of 13\u00a0% or more");
    assertThat(undecided(1.2, 0.98, 1.23).sentence()).endsWith("at\u00a099\u00a0%).");
  }

  @Test
  void reasonsSpeakOfTwoCampaigns() {
    assertThat(undecided(1.07, 0.98, 1.16).reasons())
        .contains(
            "At least one of the two campaigns has only one session; how much a fresh start"
                + " changes is unknown.",
            "About 85 more runs per campaign would probably have been enough.");
  }

  @Test
  void aDifferenceWithinTheMarginIsNotUnchanged() {
    ComparedPair pair = pair(ComparisonVerdict.EQUIVALENT, new Estimate(0.971, 0.961, 0.981, 0.9));
    assertThat(pair.sentence())
        .startsWith("Memory (memsweep): costs 2.9\u00a0% less than before, within the margin of 5");
    assertThat(pair.verdict()).isEqualTo("within the margin");
    assertThat(pair(ComparisonVerdict.EQUIVALENT, new Estimate(1.001, 0.99, 1.01, 0.9)).sentence())
        .contains("unchanged within the margin");
  }

  @Test
  void bothMediansHaveAsManyDecimals() {
    List<String> row =
        chapter(report(night(1, HOST), coarse(night(1.2, HOST))), "platform-native")
            .tables()
            .get(0)
            .rows()
            .get(0);
    assertThat(row.get(2)).hasSameSizeAs(row.get(1));
  }

  private static ComparedPair undecided(double point, double low, double high) {
    return pair(ComparisonVerdict.UNDECIDED, new Estimate(point, low, high, 0.99));
  }

  private static ComparedPair pair(ComparisonVerdict verdict, Estimate deciding) {
    ComparedCampaigns campaigns =
        ComparedCampaigns.of(night(1, HOST), night(1.2, HOST), Language.EN);
    Comparison real = campaigns.of("docker").get(0);
    return new ComparedPair(
        campaigns,
        new Comparison(
            real.id(),
            real.benchmark(),
            real.platform(),
            real.baseline(),
            real.method(),
            Optional.of(deciding),
            Optional.empty(),
            Optional.of(deciding),
            real.effect(),
            real.significance(),
            0,
            0,
            verdict,
            true,
            OptionalDouble.of(0.034),
            List.of(
                new Reason<>(ComparisonCode.SEQUENTIAL, Map.of()),
                new Reason<>(ComparisonCode.SINGLE_SESSION, Map.of()),
                new Reason<>(ComparisonCode.NEEDS_RUNS, Map.of("runs", 85.0)))));
  }

  /** The same with more noise. */
  private static Dataset coarse(Dataset dataset) {
    List<Sample> samples =
        dataset.samples().stream()
            .map(
                one ->
                    new Sample(
                        one.cell(),
                        one.file(),
                        one.runs().stream().map(ComparisonReportTest::noisier).toList(),
                        List.of(),
                        Map.of(),
                        one.printedUnit()))
            .toList();
    return new Dataset(dataset.description(), samples, List.of());
  }

  private static Run noisier(Run run) {
    double value = 1 + 20 * (run.value() - 1);
    return new Run(run.number(), run.line(), run.time(), value, run.columns());
  }

  @Test
  void namesOfContainersAreNoDifference() {
    Map<String, Map<String, String>> later =
        Map.of(
            "host",
            Map.of("cpu", "EPYC", "kernel", "6.2"),
            "docker",
            Map.of("start", start('b')),
            "kvm",
            Map.of("cores", "0-1"));
    Chapter hosts = chapter(report(night(1, HOST), night(1.2, later)), "hosts");
    assertThat(hosts.tables().get(0).rows())
        .containsExactly(List.of("Host: kernel", "6.1", "6.2", "no"));
    assertThat(hosts.intro()).anyMatch(text -> text.startsWith("1\u00a0further fact is"));
  }

  @Test
  void whatOnlyOneMeasuredIsListed() {
    Dataset both = night(1, HOST, 3);
    Dataset one =
        new Dataset(both.description(), List.of(night(1, HOST, 5).samples().get(0)), List.of());
    assertThat(chapter(report(one, both), "scope").tables().get(0).rows())
        .containsExactly(
            List.of("Docker", "Memory (memsweep)", "measured only in the later campaign"));
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsWhole(Language language) {
    ChapterReport report =
        ComparisonChapters.of(ComparedCampaigns.of(night(1, HOST), night(1.2, HOST), language));
    Document page =
        Jsoup.parse(
            ComparisonPage.of(
                report, List.of(Language.values()), SvgFigures::svg, PageTemplates.OURS));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
    assertThat(page.select("figure svg")).hasSize(2 * report.figures().size());
    assertThat(page.select("[http-equiv=Content-Security-Policy]")).hasSize(1);
    assertThat(page.select("h1").text()).isEqualTo(report.title());
  }

  @Test
  void theSameDatasetsGiveTheSameFiles() throws Exception {
    List<byte[]> files = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      Path to = directory.resolve(name);
      ComparisonReport.write(
          night(1, HOST), night(1.2, HOST), ReportOptions.in(List.of(Language.DE)), to);
      for (String file : ComparisonReport.files(Language.DE)) {
        files.add(Files.readAllBytes(to.resolve(file)));
      }
    }
    assertThat(files).hasSize(4);
    assertThat(files.get(0)).isEqualTo(files.get(2));
    assertThat(files.get(1)).isEqualTo(files.get(3)).startsWith("%PDF".getBytes());
  }

  private static ChapterReport report(Dataset earlier, Dataset later) {
    return ComparisonChapters.of(ComparedCampaigns.of(earlier, later, Language.EN));
  }

  private static Chapter chapter(ChapterReport report, String anchor) {
    return report.chapters().stream()
        .filter(one -> one.anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sentences(ChapterReport report, String anchor) {
    return chapter(report, anchor).statements().stream().map(Statement::text).toList();
  }

  private static Dataset night(double docker, Map<String, Map<String, String>> facts) {
    return night(docker, facts, (int) (docker * 10));
  }

  private static Dataset night(double docker, Map<String, Map<String, String>> facts, int seed) {
    return new Dataset(
        new Description(
            new Campaign(
                "night",
                Optional.empty(),
                CampaignSource.COLLECTED,
                Optional.of("native"),
                Optional.empty(),
                Optional.empty(),
                CampaignPlan.UNKNOWN),
            facts,
            List.of(MEMORY),
            Stream.of("native", "docker").map(Platform::named).toList(),
            Map.of()),
        List.of(sample("native", 1, seed), sample("docker", docker, seed + 17)),
        List.of());
  }

  /** Values of two campaigns are never equal, or one would be a copy. */
  private static Sample sample(String platform, double level, int seed) {
    Cell cell = new Cell(platform, MEMORY.id());
    List<Run> runs = IntStream.rangeClosed(1, 32).mapToObj(i -> run(i, level, seed)).toList();
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.empty());
  }

  private static Run run(int number, double level, int seed) {
    double value = level * (1 + 0.004 * (((number * (31 + seed)) % 47 - 23) / 23.0));
    return new Run(
        number,
        number + 1,
        OptionalDouble.empty(),
        value,
        Map.of("round", Integer.toString(number)));
  }
}
