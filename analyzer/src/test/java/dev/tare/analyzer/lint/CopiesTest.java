package dev.tare.analyzer.lint;

import static dev.tare.analyzer.Campaigns.MEM;
import static dev.tare.analyzer.Campaigns.around;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.CampaignComparison;
import dev.tare.analyzer.Campaigns;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Short series, ties and a few changed digits hide no copy; neither does a later date. */
class CopiesTest {

  private static final int LATER = 31_500_000;

  @Test
  void tenRowsWithATieAndThreeChangedOnesAreACopy() {
    double[] original = short_(1);
    original[5] = original[2];
    double[] copy = changed(original, 1, 6, 9);
    Lint lint = only(sample("docker", original, regular(0)), sample("kvm", copy, regular(7)));
    assertThat(lint.numbers()).containsEntry("rows", 7.0).containsEntry("of", 10.0);
    assertThat(lint.isErrorOf(new Cell("kvm", "mem"))).isTrue();
    assertThat(lint.where().line()).hasValue(2);
  }

  @Test
  void fiveOfFiveAreACopyAndFourOfTenAreNone() {
    double[] five = IntStream.range(0, 5).mapToDouble(i -> short_(2)[i]).toArray();
    assertThat(of(sample("docker", five, regular(0)), sample("kvm", five, regular(9)))).hasSize(1);
    double[] mostly = changed(short_(3), 0, 2, 4, 6, 7, 9);
    assertThat(of(sample("docker", short_(3), regular(0)), sample("kvm", mostly, regular(9))))
        .isEmpty();
  }

  @Test
  void rowsThatWereLeftOutShiftTheRestButNotItsDistanceInTime() {
    Sample original = sample("docker", short_(4), regular(0));
    List<Run> kept =
        sample("kvm", short_(4), regular(LATER)).runs().stream()
            .filter(run -> run.number() % 4 != 0)
            .toList();
    Cell cell = new Cell("kvm", "mem");
    Sample copy = new Sample(cell, cell.file(), kept, List.of(), Map.of(), OptionalDouble.of(.001));
    assertThat(of(original, copy)).hasSize(1);
  }

  @Test
  void quantisedSeriesAgreeInManyRowsByChance() {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(of(coarse("docker", seed), coarse("kvm", seed + 1000))).isEmpty();
      assertThat(
              of(
                  sample("docker", short_(seed), regular(0)),
                  sample("kvm", short_(seed + 500), regular(0))))
          .isEmpty();
    }
  }

  @Test
  void compareCallsACopyMeaningless() {
    double[] copy = changed(short_(5), 3);
    Reason<ComparisonCode> reason =
        compared(sample("native", short_(5), regular(0)), sample("native", copy, regular(LATER)));
    assertThat(reason.code()).isEqualTo(ComparisonCode.COPY);
    assertThat(reason.numbers())
        .containsEntry("rows", 9.0)
        .containsEntry("of", 10.0)
        .containsEntry("seconds", (double) LATER);
  }

  @Test
  void soItDoesWithMostDigitsChangedButTheTimesShifted() {
    double[] other = short_(77);
    Reason<ComparisonCode> reason =
        compared(
            sample("native", short_(6), irregular(0)), sample("native", other, irregular(LATER)));
    assertThat(reason.code()).isEqualTo(ComparisonCode.COPIED_TIMES);
    assertThat(reason.numbers()).containsEntry("of", 10.0);
  }

  @Test
  void aCopyOfAnotherPlatformIsNoneTheLess() {
    CampaignComparison campaigns =
        CampaignComparison.of(
            Campaigns.of(
                sample("native", short_(8), regular(0)), sample("kvm", short_(9), regular(1))),
            Campaigns.of(
                sample("native", short_(10), regular(LATER)),
                sample("kvm", short_(8), regular(LATER + 1))),
            Options.STANDARD);
    assertThat(campaigns.copies()).extracting(Comparison::id).containsExactly("kvm-mem:kvm");
  }

  @Test
  void twoCampaignsOnOneScheduleAreNoCopies() {
    assertThat(
            CampaignComparison.of(
                    Campaigns.of(sample("native", short_(11), regular(0))),
                    Campaigns.of(sample("native", short_(12), regular(LATER))),
                    Options.STANDARD)
                .copies())
        .isEmpty();
    assertThat(
            CampaignComparison.of(
                    Campaigns.of(sample("native", short_(11), irregular(0))),
                    Campaigns.of(sample("native", short_(12), i -> LATER + i * 61 + i % 3)),
                    Options.STANDARD)
                .copies())
        .isEmpty();
  }

  private static Reason<ComparisonCode> compared(Sample earlier, Sample later) {
    CampaignComparison campaigns =
        CampaignComparison.of(Campaigns.of(earlier), Campaigns.of(later), Options.STANDARD);
    assertThat(campaigns.copies()).hasSize(1);
    assertThat(campaigns.copies().get(0).verdict()).isEqualTo(ComparisonVerdict.UNDECIDED);
    return campaigns.copies().get(0).reasons().get(0);
  }

  private static double[] short_(int seed) {
    double[] x = around(10, Simulation.of(seed).independent(.01, 10));
    return IntStream.range(0, 10).mapToDouble(i -> Math.rint(x[i] * 1e4) / 1e4).toArray();
  }

  private static Sample coarse(String platform, int seed) {
    double[] x = around(1, Simulation.of(seed).independent(.05, 24));
    return sample(
        platform,
        IntStream.range(0, 24).mapToDouble(i -> Math.rint(x[i] * 20) / 20).toArray(),
        regular(0));
  }

  private static double[] changed(double[] x, int... rows) {
    double[] changed = x.clone();
    for (int row : rows) {
      changed[row] += .0003;
    }
    return changed;
  }

  private static IntToDoubleFunction regular(int start) {
    return i -> start + 150 * i;
  }

  private static IntToDoubleFunction irregular(int start) {
    return i -> start + 60 * i + i * i * 7 % 23;
  }

  private static Sample sample(String platform, double[] values, IntToDoubleFunction start) {
    Cell cell = new Cell(platform, MEM.id());
    List<Run> runs =
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    new Run(
                        i + 1,
                        i + 2,
                        OptionalDouble.of(start.applyAsDouble(i)),
                        values[i],
                        Map.of()))
            .toList();
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.of(.0001));
  }

  private static List<Lint> of(Sample... samples) {
    return DuplicateSeriesRule.of(List.of(samples));
  }

  private static Lint only(Sample... samples) {
    assertThat(of(samples)).hasSize(1);
    assertThat(of(samples).get(0).code()).isEqualTo(LintCode.DUPLICATE_SERIES);
    return of(samples).get(0);
  }
}
