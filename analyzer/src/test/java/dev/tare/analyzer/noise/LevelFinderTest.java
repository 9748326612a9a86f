package dev.tare.analyzer.noise;

import static dev.tare.analyzer.Campaigns.CPU;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.rounds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Analysis.SharedLevels;
import dev.tare.analyzer.result.Analysis.SharedLevels.PlatformLevels;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Levels that several platforms share are one finding, and levels of their own are none. */
class LevelFinderTest {

  private static final int N = 16;

  @Test
  void twoPlatformsOnTwoLevelsAndOneThatStays() {
    Analysis analysis =
        Campaigns.analyze(
            levels("native", 4.0e6, 0, 4.4e6, 1),
            levels("docker", 4.0e6, 5, 4.4e6, 2),
            levels("kvm", 3.99e6, 6, 4.39e6, 3),
            levels("qemu", 1e5, 0, 1e5, 4));
    SharedLevels shared = analysis.levels().get(0);
    assertThat(shared.high()).isBetween(4.3e6, 4.5e6);
    assertThat(shared.upperIsRarer()).isTrue();
    assertThat(shared.platforms())
        .containsExactlyInAnyOrder(
            new PlatformLevels("native", 16, 0, 16),
            new PlatformLevels("docker", 11, 5, 16),
            new PlatformLevels("kvm", 10, 6, 16));
    assertThat(findings(analysis)).hasSize(1);
    assertThat(findings(analysis).get(0).evidence())
        .containsExactlyInAnyOrder("native-cpu", "docker-cpu", "kvm-cpu");
  }

  @Test
  void theLowerLevelMayBeTheRareOne() {
    Analysis analysis =
        Campaigns.analyze(
            levels("native", 4.0e6, 12, 4.4e6, 1), levels("docker", 4.0e6, 11, 4.4e6, 2));
    assertThat(analysis.levels().get(0).upperIsRarer()).isFalse();
    assertThat(findings(analysis).get(0).numbers().get("level")).isBetween(3.9e6, 4.1e6);
  }

  @Test
  void oneAloneOrTwoThatDifferAreNoLevelsOfTheHost() {
    assertThat(
            Campaigns.analyze(
                    levels("native", 4.0e6, 0, 4.4e6, 1), levels("docker", 4.0e6, 5, 4.4e6, 2))
                .levels())
        .isEmpty();
    assertThat(
            Campaigns.analyze(
                    levels("native", 4.0e6, 5, 4.4e6, 1), levels("docker", 4.1e6, 5, 4.6e6, 2))
                .levels())
        .isEmpty();
  }

  @Test
  void noisyCampaignsHaveNone() {
    assertThat(found(40, r -> flat(r, .05))).isZero();
    assertThat(found(40, LevelFinderTest::own)).isLessThanOrEqualTo(2);
  }

  @Test
  void mostSharedLevelsAreFound() {
    assertThat(found(40, r -> shared(r, .005))).isGreaterThanOrEqualTo(32);
  }

  @Test
  @Tag("full")
  void itIsSoInManyCampaigns() {
    assertThat(found(300, r -> flat(r, .01))).isZero();
    assertThat(found(300, r -> flat(r, .05))).isZero();
    assertThat(found(300, LevelFinderTest::own)).isLessThanOrEqualTo(4);
    assertThat(found(300, r -> shared(r, .005))).isGreaterThanOrEqualTo(265);
  }

  private static List<Sample> flat(Simulation random, double sd) {
    return IntStream.range(0, 4)
        .mapToObj(i -> rounds("p" + i, CPU, around(1, random.independent(sd, N))))
        .toList();
  }

  /** Two of four platforms have modes of their own, 5 to 20 % apart. */
  private static List<Sample> own(Simulation random) {
    return IntStream.range(0, 4)
        .mapToObj(
            i -> {
              double gap = i < 2 ? random.between(.05, .2) : 0;
              return modes(random, "p" + i, random.between(.85, 1.15), gap, .005);
            })
        .toList();
  }

  private static List<Sample> shared(Simulation random, double sd) {
    return IntStream.range(0, 4)
        .mapToObj(i -> modes(random, "p" + i, 1 + random.between(-.004, .004), i < 2 ? .1 : 0, sd))
        .toList();
  }

  private static Sample modes(
      Simulation random, String platform, double level, double gap, double sd) {
    double[] noise = random.independent(sd, N);
    int[] order = random.shuffled(N);
    double[] values =
        IntStream.range(0, N)
            .mapToDouble(i -> level * Math.exp(noise[i]) * (order[i] < 6 ? 1 + gap : 1))
            .toArray();
    return rounds(platform, CPU, values);
  }

  private static long found(int campaigns, Function<Simulation, List<Sample>> campaign) {
    Simulation random = Simulation.of(31);
    return IntStream.range(0, campaigns)
        .filter(
            c ->
                !LevelFinder.of(
                        campaign.apply(random).stream()
                            .map(s -> SampleGrader.grade(s, CPU, true, .05))
                            .toList())
                    .isEmpty())
        .count();
  }

  /** So many of 16 runs, spread over the campaign, are on the upper level. */
  private static Sample levels(String platform, double low, int upper, double high, int seed) {
    double[] noise = Simulation.of(seed).independent(.004, N);
    int[] order = Simulation.of(seed).shuffled(N);
    double[] values =
        IntStream.range(0, N)
            .mapToDouble(i -> (order[i] < upper ? high : low) * Math.exp(noise[i]))
            .toArray();
    return rounds(platform, CPU, values);
  }

  private static List<Finding> findings(Analysis analysis) {
    return analysis.findings().stream()
        .filter(finding -> finding.code() == FindingCode.SHARED_LEVELS)
        .toList();
  }
}
