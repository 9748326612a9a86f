package dev.tare.analyzer.comparison;

import static dev.tare.analyzer.Campaigns.MEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two or three fresh starts: what all comparisons show of them, and what is said otherwise. */
class FewSessionsTest {

  private static final int ROUNDS = 24;

  /**
   * A factor of 14 in all rounds was "maybe chance", for two sessions leave one degree of freedom.
   */
  @ParameterizedTest
  @CsvSource({"2, 14, 0.08", "2, 3, 0.035", "3, 1.3, 0.058"})
  void whatAllComparisonsShowOfFreshStartsDecides(int sessions, double factor, double starts) {
    List<Comparison> comparisons = comparisons(6, sessions, factor, starts);
    assertThat(comparisons)
        .hasSize(6)
        .allMatch(comparison -> comparison.verdict() == ComparisonVerdict.WORSE)
        .allMatch(comparison -> comparison.deciding().orElseThrow().low() > 1);
    assertThat(comparisons)
        .flatExtracting(Comparison::reasons)
        .filteredOn(reason -> reason.code() == ComparisonCode.POOLED_SESSIONS)
        .isNotEmpty()
        .extracting(Reason::numbers)
        .allMatch(numbers -> numbers.get("sessions") == sessions)
        .allMatch(numbers -> numbers.get("comparisons") == 6)
        .allMatch(numbers -> numbers.get("inflation") > 1 && numbers.get("df") > sessions - 1);
  }

  /** The interval that a pair's own sessions give at 97 % is the least that must exclude 1. */
  @Test
  void theOthersNeverMakeAPairMoreCertainThanItsOwnSessionsAre() {
    List<Sample> samples = samples(6, 2, 1, 0.001);
    samples.add(sample("odd", 2, 1.3, 0.04));
    Comparison odd = of(samples, "odd");
    assertThat(odd.verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    assertThat(odd.has(ComparisonCode.POOLED_SESSIONS)).isFalse();
  }

  @Test
  void aPairAloneKeepsItsOwnInterval() {
    Comparison alone = comparisons(1, 2, 14, 0.02).get(0);
    assertThat(alone.has(ComparisonCode.POOLED_SESSIONS)).isFalse();
    assertThat(alone.deciding().orElseThrow()).isEqualTo(alone.overhead().orElseThrow());
  }

  /** What was seen is said, and how many sessions would decide. */
  @ParameterizedTest
  @CsvSource({"2, 1.4, 0.12, 5", "3, 1.3, 0.15, 6", "2, 1.25, 0.1, 7"})
  void whatStaysOpenSaysHowManySessionsWouldDecide(
      int sessions, double factor, double starts, int most) {
    Comparison open = comparisons(1, sessions, factor, starts).get(0);
    assertThat(open.verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    Map<String, Double> numbers =
        open.reasons().stream()
            .filter(reason -> reason.code() == ComparisonCode.FEW_SESSIONS)
            .map(Reason::numbers)
            .findFirst()
            .orElseThrow();
    assertThat(numbers).containsEntry("sessions", (double) sessions).containsEntry("of", 24.0);
    assertThat(numbers.get("rounds")).isGreaterThanOrEqualTo(22);
    assertThat(numbers.get("needed")).isBetween(sessions + 1.0, (double) most);
    assertThat(open.has(ComparisonCode.NEEDS_RUNS)).isFalse();
  }

  @Test
  void roundsThatDisagreeAreNotCalledClear() {
    Comparison equal = comparisons(1, 2, 1.001, 0.12).get(0);
    assertThat(equal.has(ComparisonCode.FEW_SESSIONS)).isFalse();
  }

  @Test
  void fourSessionsSpeakForThemselves() {
    assertThat(comparisons(6, 4, 14, 0.04))
        .noneMatch(comparison -> comparison.has(ComparisonCode.POOLED_SESSIONS));
  }

  private static List<Comparison> comparisons(
      int pairs, int sessions, double factor, double starts) {
    return Campaigns.analyze(samples(pairs, sessions, factor, starts).toArray(Sample[]::new))
        .comparisons()
        .stream()
        .filter(comparison -> comparison.baseline().equals("native"))
        .toList();
  }

  private static Comparison of(List<Sample> samples, String platform) {
    return Campaigns.analyze(samples.toArray(Sample[]::new)).comparisons().stream()
        .filter(comparison -> comparison.platform().equals(platform))
        .filter(comparison -> comparison.baseline().equals("native"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Sample> samples(int pairs, int sessions, double factor, double starts) {
    List<Sample> samples = new ArrayList<>(List.of(sample("native", sessions, 1, 0)));
    IntStream.range(0, pairs).forEach(i -> samples.add(sample("p" + i, sessions, factor, starts)));
    return samples;
  }

  /** Fresh starts go up and down by {@code starts}. */
  private static Sample sample(String platform, int sessions, double level, double starts) {
    double[] noise = Simulation.of(platform.hashCode()).independent(0.01, ROUNDS);
    int each = ROUNDS / sessions;
    double[] values =
        IntStream.range(0, ROUNDS)
            .mapToDouble(i -> level * Math.exp(noise[i] + (i / each % 2 == 0 ? starts : -starts)))
            .toArray();
    return Campaigns.sessions(platform, MEM, values, sessions);
  }
}
