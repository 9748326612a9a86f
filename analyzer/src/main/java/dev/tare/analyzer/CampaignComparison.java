package dev.tare.analyzer;

import dev.tare.analyzer.comparison.ComparisonJudge;
import dev.tare.analyzer.comparison.SamplePairs;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.lint.ValueRules;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.SampleGrader;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;

/**
 * Two campaigns side by side, by the rules that hold inside one: every platform of the later one
 * against itself in the earlier one. They never shared a round, so nothing is paired, and platform
 * and time are confounded by nature; sessions count.
 *
 * @param changes facts that differ, those first that make a comparison meaningless
 * @param comparisons the later campaign against the earlier one
 */
public record CampaignComparison(List<FactChange> changes, List<Comparison> comparisons) {

  public static CampaignComparison of(Dataset earlier, Dataset later, Options options) {
    return new CampaignComparison(
        FactChange.between(earlier, later),
        ComparisonJudge.judge(
            SamplePairs.across(graded(later, options), graded(earlier, options)),
            options.margin()));
  }

  private static List<GradedSample> graded(Dataset dataset, Options options) {
    List<Sample> samples =
        dataset.samples().stream().map(CampaignComparison::withoutRounds).toList();
    List<Lint> warnings =
        ValueRules.of(samples, sample -> dataset.benchmark(sample.cell().benchmark()));
    return samples.stream().map(sample -> graded(dataset, sample, warnings, options)).toList();
  }

  private static GradedSample graded(
      Dataset dataset, Sample sample, List<Lint> warnings, Options options) {
    boolean plausible = warnings.stream().noneMatch(warning -> warning.isErrorOf(sample.cell()));
    return SampleGrader.grade(
        sample, dataset.benchmark(sample.cell().benchmark()), plausible, options.margin());
  }

  /** Round 3 of one night has nothing to do with round 3 of another. */
  private static Sample withoutRounds(Sample sample) {
    List<Run> runs = sample.runs().stream().map(CampaignComparison::withoutRound).toList();
    return new Sample(
        sample.cell(),
        sample.file(),
        runs,
        sample.failures(),
        sample.inner(),
        sample.printedUnit());
  }

  private static Run withoutRound(Run run) {
    return new Run(
        run.number(),
        run.line(),
        run.time(),
        run.value(),
        run.slot().withoutRound(),
        run.columns());
  }

  /** Whether what differs is more than what is measured. */
  public boolean isMeaningless() {
    return changes.stream().anyMatch(FactChange::decisive);
  }
}
