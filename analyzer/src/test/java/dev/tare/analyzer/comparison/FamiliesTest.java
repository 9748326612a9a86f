package dev.tare.analyzer.comparison;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.N;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which comparisons are corrected together, and the interval that decides. */
class FamiliesTest {

  private static final Predicate<Comparison> WITH_BASELINE = c -> c.baseline().equals("native");

  @Test
  void pairsWithTheBaselineAreOneFamilyAndAllOthersAnother() {
    List<Comparison> all = analysis("native").comparisons();
    assertThat(all.stream().filter(WITH_BASELINE)).hasSize(5);
    assertThat(all.stream().filter(WITH_BASELINE.negate())).hasSize(10);
    assertCorrected(all.stream().filter(WITH_BASELINE).toList());
    assertCorrected(all.stream().filter(WITH_BASELINE.negate()).toList());
  }

  @Test
  void withoutABaselineAllPairsAreOneFamily() {
    Analysis analysis = analysis("a");
    assertThat(analysis.campaign().baseline()).isEmpty();
    assertThat(analysis.comparisons()).hasSize(15);
    assertCorrected(analysis.comparisons());
  }

  /** A difference beside which other pairs of platforms are many, but nobody asked for them. */
  @Test
  void pairsThatNobodyAskedForDoNotHideADifference() {
    Comparison asked = analysis("native").comparisons().get(0);
    double p = asked.significance().p().orElseThrow();
    assertThat(asked.holmP().orElseThrow()).isLessThanOrEqualTo(5 * p + 1e-12);
  }

  @Test
  void theDecidingIntervalExcludesOneExactlyWhereThePairDiffers() {
    for (Comparison comparison : analysis("native").comparisons()) {
      Estimate deciding = comparison.deciding().orElseThrow();
      boolean excludes = deciding.low() > 1 || deciding.high() < 1;
      switch (comparison.verdict()) {
        case WORSE, BETTER -> assertThat(excludes).isTrue();
        case UNDECIDED -> assertThat(excludes).isFalse();
        case EQUIVALENT -> {
          assertThat(deciding.confidence()).isCloseTo(0.9, within(1e-12));
          assertThat(deciding.high()).isLessThanOrEqualTo(1.05);
        }
      }
    }
  }

  @Test
  void aSinglePairIsDecidedAtTheUsualLevel() {
    Comparison only =
        Campaigns.analyze(sample("native", 1, 1), sample("docker", 1.3, 2)).comparisons().get(0);
    assertThat(only.verdict()).isEqualTo(ComparisonVerdict.WORSE);
    assertThat(only.deciding()).isEqualTo(only.overhead());
  }

  private static void assertCorrected(List<Comparison> family) {
    double[] p = family.stream().mapToDouble(c -> c.significance().p().orElseThrow()).toArray();
    double[] holm = family.stream().mapToDouble(c -> c.holmP().orElseThrow()).toArray();
    assertThat(holm).containsExactly(Holm.adjust(p), within(1e-12));
    double[] levels =
        IntStream.range(0, p.length).mapToDouble(i -> 1 - 0.05 * p[i] / holm[i]).toArray();
    double[] stated =
        family.stream()
            .mapToDouble(
                c ->
                    c.verdict() == ComparisonVerdict.EQUIVALENT
                        ? levels[family.indexOf(c)]
                        : c.deciding().orElseThrow().confidence())
            .toArray();
    assertThat(stated).containsExactly(levels, within(1e-12));
  }

  private static Analysis analysis(String first) {
    String[] others = {"docker", "kvm", "qemu", "gvisor", "unikernel"};
    double[] levels = {1.02, 1.03, 1.0, 1.2, 1.05};
    Stream<Sample> rest =
        IntStream.range(0, others.length).mapToObj(i -> sample(others[i], levels[i], 10 + i));
    Sample[] samples = Stream.concat(Stream.of(sample(first, 1, 1)), rest).toArray(Sample[]::new);
    return Analyzer.analyze(Campaigns.of(samples), AnalysisOptions.STANDARD);
  }

  private static Sample sample(String platform, double level, long seed) {
    double[] noise = Simulation.of(seed).independent(.04, N);
    return Campaigns.rounds(
        platform, MEM, Arrays.stream(noise).map(z -> level * Math.exp(z)).toArray());
  }
}
