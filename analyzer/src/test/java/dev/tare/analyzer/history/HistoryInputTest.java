package dev.tare.analyzer.history;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.NGINX;
import static dev.tare.analyzer.Campaigns.rounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which earlier campaigns count, and what is said where not all is known. */
class HistoryInputTest {

  @Test
  void anotherMachineIsAnotherMeasurement() {
    History history = history(MEM, night -> night < 12 ? "Xeon" : "Ryzen", night -> 1.0);
    assertThat(history.nights().get(0).differs())
        .contains(new History.Difference("host.cpu", "Xeon", "Ryzen"));
    assertThat(history.nights().get(13).differs()).isEmpty();
    assertThat(history.series())
        .allSatisfy(series -> assertThat(series.points()).hasSize(2))
        .extracting(History.Series::verdict)
        .containsOnly(HistoryVerdict.TOO_FEW_NIGHTS);
  }

  @Test
  void whereNobodyToldWhichWayIsBetterItHasChanged() {
    History history = history(NGINX, night -> "Xeon", night -> night < 11 ? 1.0 : 1.2);
    assertThat(history.series())
        .filteredOn(series -> series.platform().equals("kvm"))
        .extracting(History.Series::verdict)
        .containsExactly(HistoryVerdict.CHANGED);
    assertThat(history.isWorse()).isFalse();
  }

  @Test
  void aChangeOfTheHostIsNoneOfThePlatform() {
    History history = history(MEM, night -> "Xeon", night -> 1.0, night -> night < 11 ? 1.0 : 1.2);
    assertThat(history.series())
        .extracting(series -> series.id() + " " + series.verdict())
        .containsExactly("history-native-mem WORSE", "history-kvm-mem STEADY");
  }

  @Test
  void whereNoEarlierNightCountsTheFirstFindingSaysWhy() {
    Nights nights = new Nights().on("Xeon").add(12, 1).on("Ryzen").add(1, 1);
    assertThat(nights.codes().findFirst()).contains(FindingCode.HISTORY_NONE_COUNTS);
    assertThat(nights.codes()).doesNotContain(FindingCode.HISTORY_TOO_FEW_NIGHTS);
    assertThat(nights.history().isJudged()).isFalse();
    assertThat(nights.history().earlier().get(11).differs())
        .contains(new History.Difference("host.cpu", "Xeon", "Ryzen"));
    assertThat(nights.add(1, 1).history().isJudged()).isTrue();
    assertThat(nights.codes().findFirst()).contains(FindingCode.HISTORY_FEW_COUNT);
    assertThat(nights.add(9, 1).codes()).doesNotContain(FindingCode.HISTORY_FEW_COUNT);
  }

  @Test
  void theFirstNightHasNoneToCompareWith() {
    Nights nights = new Nights().add(1, 1);
    assertThat(nights.codes().findFirst()).contains(FindingCode.HISTORY_NONE);
    assertThat(nights.history().isJudged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unknown", "not visible", "", "n/a", "unknown hypervisor", "xeon ", "XEON"})
  void whatIsNotKnownIsNotDifferent(String cpu) {
    Nights nights = new Nights().on("Xeon").add(6, 1).on(cpu).add(6, 1).on("Xeon").add(1, 1);
    assertThat(nights.history().earlier()).allMatch(night -> night.differs().isEmpty());
    assertThat(nights.on(cpu).add(1, 1).history().earlier())
        .allMatch(night -> night.differs().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "machine, 1f2e, 77aa, host.machine",
    "memory, 16384000 kB, 32768000 kB, host.memory",
    "memory, 16384000 kB, 16300000 kB, ",
    "memory, not visible, 16300000 kB, ",
    "machine, not visible, 77aa, ",
    "machine, 1f2e, 1F2E, ",
    "kernel, 5.10, 6.1, "
  })
  void nightsOfAnotherMachineStartANewLevel(String key, String before, String now, String fact) {
    Nights nights =
        new Nights().on(Map.of(key, before)).add(12, 1).on(Map.of(key, now)).add(1, 1.2);
    assertThat(nights.history().earlier().get(11).differs().map(History.Difference::fact))
        .isEqualTo(Optional.ofNullable(fact));
    assertThat(nights.codes().findFirst().equals(Optional.of(FindingCode.HISTORY_NONE_COUNTS)))
        .isEqualTo(fact != null);
  }

  @Test
  void anotherHostIsNoPartOfTheHistory() {
    Nights nights = new Nights().on(Map.of("id", "a")).add(12, 1).on(Map.of("id", "b")).add(3, 1);
    assertThat(nights.history().earlier()).hasSize(2);
    assertThat(nights.on(Map.of("name", "B")).add(1, 1).history().earlier()).hasSize(15);
  }

  private interface ByNight<T> {
    T of(int night);
  }

  private static History history(Benchmark benchmark, ByNight<String> cpu, ByNight<Double> kvm) {
    return history(benchmark, cpu, kvm, night -> 1.0);
  }

  /** Fourteen nights, the last of which is tonight. */
  private static History history(
      Benchmark benchmark, ByNight<String> cpu, ByNight<Double> kvm, ByNight<Double> host) {
    List<Dataset> nights =
        IntStream.range(0, 14)
            .mapToObj(
                night ->
                    night(
                        night,
                        Map.of("host", Map.of("cpu", cpu.of(night))),
                        rounds("native", benchmark, values(host.of(night), 2 * night)),
                        rounds(
                            "kvm",
                            benchmark,
                            values(host.of(night) * kvm.of(night), 2 * night + 1))))
            .toList();
    List<Analysis> past =
        nights.stream().map(n -> Analyzer.analyze(n, AnalysisOptions.STANDARD)).toList();
    return Analyzer.analyze(
            nights.get(13),
            new AnalysisOptions(
                Optional.empty(), Options.STANDARD, List.of(), new HistoryInput(past, Set.of())))
        .history()
        .orElseThrow();
  }

  private static Dataset night(
      int night, Map<String, Map<String, String>> facts, Sample... samples) {
    Dataset campaign = Campaigns.with(facts, samples);
    Description told = campaign.description();
    return new Dataset(
        new Description(
            Campaign.bare(String.format("night-%02d", night)),
            told.facts(),
            told.benchmarks(),
            told.platforms(),
            Map.of()),
        campaign.samples(),
        List.of());
  }

  private static double[] values(double level, long seed) {
    return Arrays.stream(Simulation.of(seed).independent(.005, 16))
        .map(deviation -> level * Math.exp(deviation))
        .toArray();
  }
}
