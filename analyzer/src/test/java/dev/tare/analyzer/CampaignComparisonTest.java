package dev.tare.analyzer;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.rounds;
import static dev.tare.analyzer.Campaigns.sessions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Dataset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two campaigns side by side. */
class CampaignComparisonTest {

  private static final int N = 48;

  @Test
  void roundsOfTwoCampaignsAreNotPaired() {
    Comparison comparison =
        versus(
                Campaigns.of(rounds("native", MEM, noise(1, 1))),
                Campaigns.of(rounds("native", MEM, noise(1.2, 2))))
            .comparisons()
            .get(0);
    assertThat(comparison.method()).isEqualTo(ComparisonMethod.UNPAIRED);
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.WORSE);
    assertThat(comparison.overhead().orElseThrow().point()).isCloseTo(1.2, within(.02));
  }

  @Test
  void sessionsCount() {
    Comparison comparison =
        versus(
                Campaigns.of(sessions("native", MEM, noise(1, 1), 6)),
                Campaigns.of(sessions("native", MEM, noise(1, 2), 6)))
            .comparisons()
            .get(0);
    assertThat(comparison.method()).isEqualTo(ComparisonMethod.SESSIONS);
    assertThat(comparison.verdict()).isEqualTo(ComparisonVerdict.EQUIVALENT);
  }

  @Test
  void onlyPlatformsOfBothAreCompared() {
    assertThat(
            versus(
                    Campaigns.of(rounds("native", MEM, noise(1, 1))),
                    Campaigns.of(
                        rounds("native", MEM, noise(1, 2)), rounds("kvm", MEM, noise(1, 3))))
                .comparisons())
        .extracting(Comparison::id)
        .containsExactly("native-mem:native");
  }

  @Test
  void whatMakesItMeaninglessComesFirst() {
    CampaignComparison versus =
        versus(
            facts(Map.of("governor", "powersave", "cpu", "Xeon", "kernel", "6.1")),
            facts(Map.of("governor", "performance", "cpu", "Ryzen", "kernel", "6.1")));
    assertThat(versus.changes())
        .extracting(FactChange::fact)
        .containsExactly("host.cpu", "host.governor");
    assertThat(versus.isMeaningless()).isTrue();
  }

  @Test
  void whatOnlyOneTellsDecidesNothing() {
    CampaignComparison versus = versus(facts(Map.of()), facts(Map.of("cpu", "Ryzen")));
    assertThat(versus.changes()).hasSize(1);
    assertThat(versus.isMeaningless()).isFalse();
  }

  private static Dataset facts(Map<String, String> host) {
    return Campaigns.with(Map.of("host", host), rounds("native", MEM, noise(1, 1)));
  }

  private static CampaignComparison versus(Dataset earlier, Dataset later) {
    return CampaignComparison.of(earlier, later, Options.STANDARD);
  }

  private static double[] noise(double level, int seed) {
    return around(level, Simulation.of(seed).independent(.01, N));
  }
}
