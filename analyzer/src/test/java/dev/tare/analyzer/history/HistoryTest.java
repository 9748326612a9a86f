package dev.tare.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Series;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.simulation.Scenario;
import dev.tare.analyzer.simulation.Simulator;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a campaign when earlier ones are known. */
class HistoryTest {

  private static final int ROUNDS = 16;

  @TempDir private Path folder;

  @Test
  void aRegressionIsTheFirstFinding() {
    Analysis tonight = after(nights(12, Scenario.STEADY), nights(3, Scenario.SLOWER));
    Series kvm = series(tonight, "kvm-cpu");
    assertThat(kvm.quantity()).isEqualTo(HistoryQuantity.OVERHEAD);
    assertThat(kvm.verdict()).isEqualTo(HistoryVerdict.WORSE);
    assertThat(kvm.alarms()).hasSize(1);
    assertThat(kvm.alarms().get(0).from()).isEqualTo("night-13");
    assertThat(kvm.alarms().get(0).raised()).isEqualTo("night-15");
    assertThat(kvm.alarms().get(0).factor().point()).isCloseTo(Math.exp(.08), within(.02));
    assertThat(tonight.history().orElseThrow().isWorse()).isTrue();
    assertThat(tonight.findings())
        .filteredOn(finding -> finding.code() == FindingCode.HISTORY_WORSE)
        .extracting(finding -> finding.evidence().get(0))
        .containsExactlyInAnyOrder("history-kvm-cpu", "history-kvm-mem");
  }

  @Test
  void whatDidNotChangeIsSteady() {
    Analysis tonight = after(nights(12, Scenario.STEADY), nights(3, Scenario.SLOWER));
    assertThat(series(tonight, "docker-cpu").verdict()).isEqualTo(HistoryVerdict.STEADY);
    assertThat(series(tonight, "native-cpu").quantity()).isEqualTo(HistoryQuantity.MEDIAN);
    assertThat(series(tonight, "native-cpu").verdict()).isEqualTo(HistoryVerdict.STEADY);
  }

  @Test
  void backToWhatItWasIsBetter() {
    List<Scenario> scenarios = nights(12, Scenario.SLOWER);
    scenarios.addAll(nights(2, Scenario.STEADY));
    assertThat(series(after(scenarios, nights(1, Scenario.STEADY)), "kvm-mem").verdict())
        .isEqualTo(HistoryVerdict.BETTER);
  }

  @Test
  void oneNightAloneIsSuspect() {
    Series kvm = series(after(nights(12, Scenario.STEADY), nights(1, Scenario.SLOWER)), "kvm-cpu");
    assertThat(kvm.verdict()).isEqualTo(HistoryVerdict.SUSPECT);
    assertThat(kvm.points().get(12).state()).isEqualTo(PointState.SUSPECT);
    assertThat(kvm.points().get(3).state()).isEqualTo(PointState.LEARNING);
  }

  @Test
  void tenNightsAreNeeded() {
    Analysis ninth = after(nights(9, Scenario.STEADY), nights(1, Scenario.STEADY));
    assertThat(series(ninth, "kvm-cpu").verdict()).isEqualTo(HistoryVerdict.TOO_FEW_NIGHTS);
    assertThat(ninth.findings())
        .extracting(Finding::code)
        .contains(FindingCode.HISTORY_TOO_FEW_NIGHTS)
        .doesNotContain(FindingCode.HISTORY_STEADY);
  }

  @Test
  void anAcceptedLevelRaisesNoAlarm() {
    List<Dataset> nights = datasets(nights(12, Scenario.STEADY), nights(3, Scenario.SLOWER));
    Analysis tonight = analysis(nights, Set.of(Acceptance.parse("night-13")));
    assertThat(series(tonight, "kvm-cpu").verdict()).isEqualTo(HistoryVerdict.TOO_FEW_NIGHTS);
    assertThat(series(tonight, "kvm-cpu").alarms()).isEmpty();
  }

  @Test
  void theOrderInWhichNightsAreGivenDoesNotMatter() {
    List<Dataset> nights = datasets(nights(12, Scenario.STEADY), nights(1, Scenario.SLOWER));
    List<Dataset> shuffled = new ArrayList<>(nights.subList(0, 12));
    Collections.reverse(shuffled);
    shuffled.add(nights.get(12));
    assertThat(analysis(shuffled, Set.of())).isEqualTo(analysis(nights, Set.of()));
  }

  @Test
  void whatIsNotEarlierDoesNotCount() {
    List<Dataset> nights = datasets(nights(12, Scenario.STEADY), nights(1, Scenario.STEADY));
    Analysis fifth = analysis(nights.get(4), nights, Set.of());
    assertThat(fifth.history().orElseThrow().nights())
        .extracting(History.Night::campaign)
        .containsExactly("night-01", "night-02", "night-03", "night-04", "night-05");
  }

  @Test
  void earlierNightsTellWhatAFreshStartChanges() {
    List<Dataset> nights = datasets(nights(6, Scenario.STEADY), nights(1, Scenario.STEADY));
    Dataset single = nights.get(6).upTo(8);
    Comparison alone = docker(Analyzer.analyze(single, AnalysisOptions.STANDARD));
    Comparison known = docker(analysis(single, nights.subList(0, 6), Set.of()));
    assertThat(width(known)).isGreaterThan(width(alone));
    assertThat(known.overhead().orElseThrow().point())
        .isEqualTo(alone.overhead().orElseThrow().point());
    assertThat(reason(known)).containsKey("nightly");
    assertThat(reason(alone)).isEmpty();
  }

  @Test
  void severalSessionsKnowItThemselves() {
    List<Dataset> nights = datasets(nights(6, Scenario.STEADY), nights(1, Scenario.STEADY));
    Dataset whole = nights.get(6);
    assertThat(docker(analysis(whole, nights, Set.of())))
        .isEqualTo(docker(Analyzer.analyze(whole, AnalysisOptions.STANDARD)));
  }

  private static Map<String, Double> reason(Comparison comparison) {
    return comparison.reasons().stream()
        .filter(reason -> reason.code() == ComparisonCode.SINGLE_SESSION)
        .findFirst()
        .orElseThrow()
        .numbers();
  }

  private static double width(Comparison comparison) {
    return comparison.overhead().orElseThrow().high() - comparison.overhead().orElseThrow().low();
  }

  private static Comparison docker(Analysis analysis) {
    return analysis.comparisons().stream()
        .filter(comparison -> comparison.id().equals("docker-mem:native"))
        .findFirst()
        .orElseThrow();
  }

  private static Series series(Analysis analysis, String cell) {
    return analysis.history().orElseThrow().series().stream()
        .filter(series -> series.id().equals("history-" + cell))
        .findFirst()
        .orElseThrow();
  }

  private static List<Scenario> nights(int count, Scenario scenario) {
    Scenario[] nights = new Scenario[count];
    Arrays.fill(nights, scenario);
    return new ArrayList<>(List.of(nights));
  }

  /** The last night in the light of all before. */
  private Analysis after(List<Scenario> first, List<Scenario> then) {
    return analysis(datasets(first, then), Set.of());
  }

  private List<Dataset> datasets(List<Scenario> first, List<Scenario> then) {
    List<Scenario> all = new ArrayList<>(first);
    all.addAll(then);
    List<Dataset> datasets = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Path night = folder.resolve(String.format("night-%02d", i + 1));
      Simulator.write(all.get(i), ROUNDS, i + 1, night);
      datasets.add(DatasetReader.read(night));
    }
    return datasets;
  }

  private static Analysis analysis(List<Dataset> nights, Set<Acceptance> accepted) {
    return analysis(nights.get(nights.size() - 1), nights, accepted);
  }

  private static Analysis analysis(
      Dataset tonight, List<Dataset> nights, Set<Acceptance> accepted) {
    List<Analysis> past =
        nights.stream().map(night -> Analyzer.analyze(night, AnalysisOptions.STANDARD)).toList();
    return Analyzer.analyze(
        tonight,
        new AnalysisOptions(
            Optional.empty(), Options.STANDARD, List.of(), new HistoryInput(past, accepted)));
  }
}
