package dev.tare.collector.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.Inclusion;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.dataset.Cell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a quick campaign measures on hosts of different speed. */
class FirstLookTest {

  private static final CampaignSpec QUICK = CampaignSpec.of(Profile.QUICK);
  private static final Duration PROMISED = Duration.ofMinutes(5);
  private static final Catalogue CATALOGUE =
      Catalogue.read(Path.of("benchmarks"), List.of(Path.of("platforms")))
          .only(
              List.of(),
              List.of("native", "docker", "qemu", "gvisor", "unikernel", "unikernel_kvm"),
              Inclusion.ALWAYS);

  @Test
  void aFastHostMeasuresEverythingInShorterRuns() {
    Forecast chosen = FirstLook.forecast(CATALOGUE, QUICK, known(cell -> 0.4));
    assertThat(chosen.catalogue()).isEqualTo(CATALOGUE);
    assertThat(FirstLook.leftOut(CATALOGUE, chosen, QUICK)).isEmpty();
    assertThat(chosen.runSeconds()).isBetween(0.4, 0.6);
    assertThat(chosen.plan(QUICK).rounds()).isEqualTo(16);
    assertThat(chosen.duration(chosen.plan(QUICK))).isLessThan(PROMISED);
  }

  @Test
  void anEmulatorSeventyTimesAsSlowIsLeftOut() {
    Forecast chosen =
        FirstLook.forecast(
            CATALOGUE, QUICK, known(cell -> cell.platform().equals("qemu") ? 28 : 0.4));
    assertThat(FirstLook.leftOut(CATALOGUE, chosen, QUICK))
        .containsOnly(Map.entry("qemu", Duration.ofSeconds(5 * 16 * 28)));
    assertThat(chosen.duration(chosen.plan(QUICK))).isLessThan(PROMISED);
  }

  @Test
  void aSlowBenchmarkIsLeftOutOnAllPlatformsSoThatPairsStay() {
    Forecast chosen =
        FirstLook.forecast(
            CATALOGUE, QUICK, known(cell -> cell.benchmark().equals("fork-spawn") ? 6 : 0.4));
    assertThat(FirstLook.leftOut(CATALOGUE, chosen, QUICK)).containsOnlyKeys("fork-spawn");
  }

  /** Everything slows down alike, as on a small board. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 5, 8})
  void aSlowHostKeepsThePromiseTheBaselineAndWholePairs(double slower) {
    KnownDurations known = known(cell -> slower * (cell.platform().equals("qemu") ? 4 : 0.7));
    Forecast chosen = FirstLook.forecast(CATALOGUE, QUICK, known);
    Plan plan = chosen.plan(QUICK);
    assertThat(chosen.duration(plan)).isLessThan(PROMISED);
    assertThat(plan.rounds()).isEqualTo(16);
    assertThat(plan.platforms()).startsWith("native").hasSizeGreaterThan(1);
    for (String benchmark : plan.benchmarks()) {
      assertThat(plan.cells())
          .filteredOn(cell -> cell.benchmark().equals(benchmark))
          .hasSize((int) plan.platforms().stream().filter(id -> runs(id, benchmark)).count());
    }
  }

  /** The second container makes room for the only virtual machine. */
  @Test
  void aKindOfIsolationIsWorthMoreThanASecondOfTheSame() {
    Catalogue three =
        CATALOGUE.only(List.of(), List.of("native", "docker", "gvisor", "qemu"), Inclusion.ALWAYS);
    KnownDurations known =
        known(cell -> List.of("qemu", "gvisor").contains(cell.platform()) ? 2 : 0.7);
    Forecast chosen = FirstLook.forecast(three, QUICK, known);
    assertThat(chosen.catalogue().platforms()).extracting(PlatformFolder::id).contains("qemu");
    assertThat(FirstLook.leftOut(three, chosen, QUICK)).containsOnlyKeys("gvisor");
  }

  @Test
  void timeSpentOnTimingIsPartOfThePromise() {
    Forecast chosen =
        FirstLook.forecast(CATALOGUE, QUICK, known(cell -> 0.4), Duration.ofSeconds(95));
    assertThat(chosen.duration(chosen.plan(QUICK)).plusSeconds(95)).isLessThan(PROMISED);
  }

  @Test
  void whatIsNamedIsMeasuredHoweverLongItTakes() {
    KnownDurations slow = known(cell -> 30);
    CampaignSpec platforms =
        CampaignSpecBuilder.from(QUICK).platforms(List.of("native", "qemu")).build();
    Catalogue two = platforms.chosenFrom(CATALOGUE);
    Forecast some = FirstLook.forecast(two, platforms, slow);
    assertThat(some.catalogue().platforms()).isEqualTo(two.platforms());
    assertThat(some.catalogue().benchmarks()).hasSize(1);
    CampaignSpec both =
        CampaignSpecBuilder.from(platforms).benchmarks(List.of("cpu", "mem")).build();
    Forecast all = FirstLook.forecast(both.chosenFrom(CATALOGUE), both, slow);
    assertThat(all.plan(both).cells()).hasSize(4);
    assertThat(all.runSeconds()).isEqualTo(0.3);
  }

  @Test
  void whereNothingFitsTheShortestComparisonIsMeasured() {
    Forecast chosen =
        FirstLook.forecast(
            CATALOGUE, QUICK, known(cell -> cell.benchmark().equals("mem") ? 20 : 40));
    assertThat(chosen.catalogue().benchmarks()).extracting(BenchmarkFolder::id).containsOnly("mem");
    assertThat(chosen.catalogue().platforms()).hasSize(2);
  }

  @Test
  void durationsOfLongRunsSayNothingAboutShortOnes() {
    KnownDurations ofStandard = new KnownDurations(Map.of("a-x", new RunDuration(10, 10.4)), null);
    assertThat(ofStandard.isTimed(new Cell("a", "x"), 0.3)).isFalse();
    assertThat(ofStandard.isTimed(new Cell("a", "x"), 10)).isTrue();
  }

  private static boolean runs(String platform, String benchmark) {
    return CATALOGUE.platforms().stream()
        .filter(folder -> folder.id().equals(platform))
        .noneMatch(folder -> folder.limits().notApplicable().containsKey(benchmark));
  }

  /** Durations of runs with a target of 0.3 s. */
  private static KnownDurations known(ToDoubleFunction<Cell> took) {
    Map<String, RunDuration> runs = new TreeMap<>();
    Map<String, Double> sessions = new TreeMap<>();
    for (PlatformFolder platform : CATALOGUE.platforms()) {
      sessions.put(platform.id(), 1.0);
      for (BenchmarkFolder benchmark : CATALOGUE.benchmarks()) {
        Cell cell = new Cell(platform.id(), benchmark.id());
        runs.put(cell.toString(), new RunDuration(0.3, took.applyAsDouble(cell)));
      }
    }
    return new KnownDurations(runs, sessions);
  }
}
