package dev.tare.analyzer;

import dev.tare.analyzer.comparison.ComparisonJudge;
import dev.tare.analyzer.comparison.Pairs;
import dev.tare.analyzer.lint.Remark;
import dev.tare.analyzer.lint.ValueRemarks;
import dev.tare.analyzer.noise.Judged;
import dev.tare.analyzer.noise.SampleJudge;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Columns;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two campaigns side by side, by the rules that hold inside one: every platform of the later one
 * against itself in the earlier one. They never shared a round, so nothing is paired, and platform
 * and time are confounded by nature; sessions count.
 *
 * @param changes facts that differ, those first that make a comparison meaningless
 * @param comparisons the later campaign against the earlier one
 */
public record Versus(List<Change> changes, List<Comparison> comparisons) {

  public static Versus of(Dataset earlier, Dataset later, Options options) {
    return new Versus(
        Change.between(earlier, later),
        ComparisonJudge.judge(
            Pairs.across(judged(later, options), judged(earlier, options)), options.margin()));
  }

  private static List<Judged> judged(Dataset dataset, Options options) {
    List<Sample> samples = dataset.samples().stream().map(Versus::withoutRounds).toList();
    List<Remark> doubts =
        ValueRemarks.of(samples, sample -> dataset.benchmark(sample.cell().benchmark()));
    return samples.stream().map(sample -> judged(dataset, sample, doubts, options)).toList();
  }

  private static Judged judged(
      Dataset dataset, Sample sample, List<Remark> doubts, Options options) {
    boolean plausible = doubts.stream().noneMatch(doubt -> doubt.isErrorOf(sample.cell()));
    return SampleJudge.judge(
        sample, dataset.benchmark(sample.cell().benchmark()), plausible, options.margin());
  }

  /** Round 3 of one night has nothing to do with round 3 of another. */
  private static Sample withoutRounds(Sample sample) {
    List<Run> runs = sample.runs().stream().map(Versus::withoutRound).toList();
    return new Sample(
        sample.cell(),
        sample.file(),
        runs,
        sample.failures(),
        sample.inner(),
        sample.printedUnit());
  }

  private static Run withoutRound(Run run) {
    Map<String, String> columns = new LinkedHashMap<>(run.columns());
    columns.remove(Columns.ROUND);
    return new Run(run.number(), run.line(), run.time(), run.value(), columns);
  }

  /** Whether what differs is more than what is measured. */
  public boolean isMeaningless() {
    return changes.stream().anyMatch(Change::decisive);
  }
}
