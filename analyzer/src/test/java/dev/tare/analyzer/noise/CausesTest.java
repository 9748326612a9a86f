package dev.tare.analyzer.noise;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.around;
import static dev.tare.analyzer.Campaigns.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was noted with the runs is blamed where it covers the slow ones, and only there. */
class CausesTest {

  private static final int N = 48;
  private static final Set<Integer> SLOW = Set.of(5, 6, 20, 31, 32, 33);
  private static final Set<Integer> OTHER = Set.of(2, 9, 15, 25, 40, 45);

  /** Evidence of usual runs, of slow ones, and the cause they make. */
  @ParameterizedTest
  @CsvSource({
    "steal, 0, 12, STEAL",
    "throttled, 0, 20, THROTTLE",
    "iowait, 2, 30, IOWAIT",
    "psi_cpu, 1, 25, PSI_CPU",
    "psi_io, 1, 25, PSI_IO",
    "psi_memory, 0, 8, PSI_MEMORY",
    "load1, 1, 6, LOAD",
    "frequency, 3000, 2400, FREQUENCY",
  })
  void whatCoversTheSlowRunsIsTheirCause(String column, double usual, double high, CauseCode code) {
    List<Cause> causes = causes(noted(column, usual, high, SLOW::contains));
    assertThat(causes).extracting(Cause::code).containsExactly(code);
    assertThat(causes.get(0).runs()).containsExactly(5, 6, 20, 31, 32, 33);
    assertThat(causes.get(0).numbers())
        .containsEntry("n", 48.0)
        .containsEntry("slow", 6.0)
        .containsEntry("covered", 6.0);
    assertThat(causes.get(0).numbers().get("p")).isLessThan(.01);
  }

  @ParameterizedTest
  @CsvSource({
    "steal, 0, 12",
    "throttled, 0, 20",
    "iowait, 2, 30",
    "psi_cpu, 1, 25",
    "psi_io, 1, 25",
    "psi_memory, 0, 8",
    "load1, 1, 6",
    "frequency, 3000, 2400",
  })
  void whatWasHighElsewhereIsNoCause(String column, double usual, double high) {
    assertThat(causes(noted(column, usual, high, OTHER::contains))).isEmpty();
  }

  @Test
  void fourSlowRunsShowNoPattern() {
    Set<Integer> five = Set.of(5, 6, 20, 31, 32);
    Set<Integer> four = Set.of(5, 6, 20, 31);
    assertThat(causes(slow(five), noted("steal", 0, 12, five::contains))).isNotEmpty();
    assertThat(causes(slow(four), noted("steal", 0, 12, four::contains)))
        .allMatch(cause -> cause.runs().isEmpty());
  }

  /** Ten covariates and 23 samples of noise, as in a campaign; each test alone errs 1 in 100. */
  @Test
  void manyTestsOfNoiseShowNothing() {
    assertThat(campaignsWithCause(6)).isLessThanOrEqualTo(1);
  }

  @Test
  @Tag("full")
  void manyTestsOfNoiseShowNothingInManyCampaigns() {
    assertThat(campaignsWithCause(40)).isLessThanOrEqualTo(2);
  }

  private static long campaignsWithCause(int campaigns) {
    return IntStream.range(0, campaigns).filter(CausesTest::noiseHasCauses).count();
  }

  private static boolean noiseHasCauses(int campaign) {
    Simulation random = Simulation.of(900 + campaign);
    Sample[] samples =
        IntStream.range(0, 23)
            .mapToObj(
                i -> {
                  double[][] columns =
                      IntStream.range(0, COLUMNS.size())
                          .mapToObj(c -> random.skewed(1, 16))
                          .toArray(double[][]::new);
                  return sample(
                      "p" + i,
                      MEM,
                      around(1, random.heavy(.02, 16)),
                      run -> columns(columns, run),
                      0);
                })
            .toArray(Sample[]::new);
    return Campaigns.analyze(samples).samples().stream().anyMatch(s -> !s.causes().isEmpty());
  }

  private static final List<String> COLUMNS =
      List.of("steal", "iowait", "psi_cpu", "psi_io", "psi_memory", "throttled", "load1");

  private static Map<String, String> columns(double[][] columns, int run) {
    Map<String, String> row = new HashMap<>();
    IntStream.range(0, columns.length)
        .forEach(c -> row.put(COLUMNS.get(c), "" + 10 * Math.exp(columns[c][run])));
    return row;
  }

  @Test
  void evidenceBelowOnePointIsNoCause() {
    assertThat(causes(noted("steal", 0, 1, SLOW::contains))).isEmpty();
    assertThat(causes(noted("steal", 0, 1.01, SLOW::contains))).isNotEmpty();
  }

  @Test
  void twoThirdsOfTheSlowRunsMustBeCovered() {
    assertThat(causes(noted("steal", 0, 12, i -> Set.of(5, 6, 20, 31).contains(i)))).isNotEmpty();
    assertThat(causes(noted("steal", 0, 12, i -> Set.of(5, 6, 20).contains(i)))).isEmpty();
  }

  @Test
  void aGrowingDiskImageIsACause() {
    double[] size = new double[N + 1];
    size[0] = 1e8;
    IntStream.rangeClosed(1, N).forEach(i -> size[i] = size[i - 1] + (SLOW.contains(i) ? 2e7 : 0));
    List<Cause> causes = causes(i -> Map.of("image_bytes", "" + size[i]));
    assertThat(causes).extracting(Cause::code).containsExactly(CauseCode.IMAGE_GROWTH);
    assertThat(causes.get(0).runs()).containsExactly(5, 6, 20, 31, 32, 33);
    assertThat(causes(i -> Map.of("image_bytes", "" + 1e8))).isEmpty();
  }

  @Test
  void theFirstRunsAfterAFreshStartAreACause() {
    Set<Integer> first = Set.of(1, 9, 17, 25, 33, 41);
    IntFunction<Map<String, String>> sessions = i -> Map.of("session", "" + (1 + (i - 1) / 8));
    List<Cause> causes = causes(slow(first), sessions);
    assertThat(causes).extracting(Cause::code).containsExactly(CauseCode.FIRST_AFTER_BOOT);
    assertThat(causes.get(0).runs()).containsExactly(1, 9, 17, 25, 33, 41);
    assertThat(causes(slow(SLOW), sessions)).isEmpty();
    assertThat(causes(slow(first), i -> Map.of("session", "1"))).isEmpty();
  }

  @Test
  void evidenceThatRisesWithTheValuesIsConsistentWithThem() {
    double[] load = Simulation.of(3).independent(1, N);
    double[] values = around(1, Arrays.stream(load).map(x -> .02 * x).toArray());
    List<Cause> causes = causes(values, i -> Map.of("psi_cpu", "" + (10 + load[i - 1])));
    assertThat(causes).extracting(Cause::code).containsExactly(CauseCode.PSI_CPU);
    assertThat(causes.get(0).runs()).isEmpty();
    assertThat(causes.get(0).numbers()).containsKeys("n", "rho", "p");
  }

  @Test
  void evidenceThatSomeRunsLackSaysNothing() {
    assertThat(causes(i -> SLOW.contains(i) ? Map.of("steal", "12") : Map.of())).isEmpty();
  }

  private static IntFunction<Map<String, String>> noted(
      String column, double usual, double high, IntPredicate isHigh) {
    return run -> Map.of(column, "" + (isHigh.test(run) ? high : usual));
  }

  private static double[] slow(Set<Integer> runs) {
    double[] values = around(1, Simulation.of(112).independent(.01, N));
    runs.forEach(run -> values[run - 1] *= 1.2);
    return values;
  }

  private static List<Cause> causes(IntFunction<Map<String, String>> columns) {
    return causes(slow(SLOW), columns);
  }

  /** Columns by number of the run, from 1. */
  private static List<Cause> causes(double[] values, IntFunction<Map<String, String>> columns) {
    return Analyzer.analyze(
            Campaigns.of(sample("native", MEM, values, i -> columns.apply(i + 1), 0)),
            AnalysisOptions.STANDARD)
        .samples()
        .get(0)
        .causes();
  }
}
