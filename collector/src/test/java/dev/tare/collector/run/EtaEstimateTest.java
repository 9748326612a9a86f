package dev.tare.collector.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.Inclusion;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.plan.RunDuration;
import dev.tare.dataset.Cell;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Estimates through a simulated quick campaign in which one cell takes 70 times as long. */
class EtaEstimateTest {

  private static final double USUAL = 1.2;
  private static final double SLOW = 70 * USUAL;
  private static final CampaignSpec SPEC =
      CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK)).seconds(1).seed(3).build();
  private static final Catalogue CATALOGUE =
      Catalogue.read(Path.of("benchmarks"), List.of(Path.of("platforms")))
          .only(List.of(), List.of("native", "docker", "qemu", "unikernel"), Inclusion.ALWAYS);
  private static final List<PlannedRun> RUNS = forecast(1).plan(SPEC).runs();
  private static final Cell DEAREST = new Cell("qemu", "fork");

  @Test
  void aKnownSlowCellNeverMisleads() {
    for (int seed = 1; seed <= 2; seed++) {
      assertThat(largestError(forecast(1), 1, seed, 0)).as("seed %d", seed).isLessThan(1.5);
    }
  }

  @Test
  void aHostThatIsTwiceAsSlowAsForecastIsNoticedWithinHalfARound() {
    assertThat(largestError(forecast(1), 2, 1, 0)).isBetween(1.5, 2.5);
    assertThat(largestError(forecast(1), 2, 1, RUNS.size() / 32 + 1)).isLessThan(1.5);
  }

  @Test
  void anUnknownSlowCellIsLearntFromItsFirstRun() {
    Forecast estimated = new Forecast(CATALOGUE, 1, new KnownDurations(null, null));
    int first = 1 + RUNS.stream().map(PlannedRun::cell).toList().indexOf(DEAREST);
    assertThat(largestError(estimated, 1, 1, first)).isLessThan(1.5);
  }

  @Test
  void oneOddRunChangesNothing() {
    EtaEstimate estimate = new EtaEstimate(forecast(1));
    double before = estimate.left(RUNS).toMillis();
    estimate.made(new Cell("native", "cpu"), 100 * USUAL);
    assertThat(estimate.left(RUNS).toMillis() / before).isBetween(0.99, 1.01);
  }

  @Test
  void startsOfLaterSessionsCount() {
    CampaignSpec sessions = CampaignSpecBuilder.from(SPEC).sessions(4).build();
    List<PlannedRun> runs = forecast(1).plan(sessions).runs();
    EtaEstimate estimate = new EtaEstimate(forecast(1));
    double more = estimate.left(runs).minus(estimate.left(RUNS)).toMillis() / 1e3;
    assertThat(more).isBetween(3 * forecast(1).session() - 0.1, 3 * forecast(1).session() + 0.1);
  }

  /** The largest ratio of estimate to truth, either way, from a run on. */
  private static double largestError(Forecast forecast, double slower, int seed, int from) {
    double[] took = simulated(slower, seed);
    EtaEstimate estimate = new EtaEstimate(forecast);
    double largest = 1;
    double truth = Arrays.stream(took).sum();
    for (int i = 0; i < took.length - 1; i++) {
      double ratio = estimate.left(RUNS.subList(i, took.length)).toMillis() / 1e3 / truth;
      largest = i < from ? largest : Math.max(largest, Math.max(ratio, 1 / ratio));
      estimate.made(RUNS.get(i).cell(), took[i]);
      truth -= took[i];
    }
    return largest;
  }

  /** Durations that vary by 5 per cent. */
  private static double[] simulated(double slower, int seed) {
    Random random = new Random(seed);
    return RUNS.stream()
        .mapToDouble(run -> slower * took(run.cell()) * (1 + 0.05 * random.nextGaussian()))
        .toArray();
  }

  private static double took(Cell cell) {
    return cell.equals(DEAREST) ? SLOW : USUAL;
  }

  private static Forecast forecast(double seconds) {
    Map<String, RunDuration> runs = new TreeMap<>();
    for (var platform : CATALOGUE.platforms()) {
      for (var benchmark : CATALOGUE.benchmarks()) {
        Cell cell = new Cell(platform.id(), benchmark.id());
        runs.put(cell.toString(), new RunDuration(seconds, took(cell)));
      }
    }
    return new Forecast(CATALOGUE, seconds, new KnownDurations(runs, Map.of()));
  }
}
