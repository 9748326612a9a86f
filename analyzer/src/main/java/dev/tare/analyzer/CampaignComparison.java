package dev.tare.analyzer;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.comparison.ComparisonJudge;
import dev.tare.analyzer.comparison.CopiedRows;
import dev.tare.analyzer.comparison.CopiedTimes;
import dev.tare.analyzer.comparison.DirectIo;
import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.comparison.SamplePairs;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.lint.ValueRules;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.SampleGrader;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Reason;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Compares every platform of a campaign with itself in an earlier campaign, by the rules for
 * comparisons within a campaign. Two campaigns share no rounds, so runs are never paired; sessions
 * are compared where both have several.
 *
 * @param changes facts that differ; those that make a comparison meaningless come first
 * @param comparisons the later campaign against the earlier one
 */
public record CampaignComparison(List<FactChange> changes, List<Comparison> comparisons) {

  public static CampaignComparison of(Dataset earlier, Dataset later, Options options) {
    DirectIo before = new DirectIo(earlier.facts());
    DirectIo after = new DirectIo(later.facts());
    List<SamplePair> pairs =
        SamplePairs.across(graded(later, options), graded(earlier, options)).stream()
            .map(pair -> after.checked(pair, before))
            .map(pair -> checkedForCopies(pair, earlier))
            .toList();
    return new CampaignComparison(
        FactChange.between(earlier, later),
        ComparisonJudge.judge(pairs, Optional.empty(), options.margin()));
  }

  /** The same pair, barred where its later sample repeats one of the earlier campaign. */
  private static SamplePair checkedForCopies(SamplePair pair, Dataset earlier) {
    Sample later = pair.platform().sample();
    Sample before = pair.baseline().sample();
    OptionalDouble seconds = CopiedTimes.distance(before, later);
    Optional<CopiedRows> rows =
        earlier.samples().stream()
            .filter(sample -> sample.cell().benchmark().equals(later.cell().benchmark()))
            .flatMap(sample -> CopiedRows.between(sample, later).stream())
            .findFirst();
    if (rows.isPresent()) {
      return pair.barredBy(copy(rows.get(), seconds));
    }
    return CopiedTimes.areOdd(before, later)
        ? pair.barredBy(
            new Reason<>(
                ComparisonCode.COPIED_TIMES,
                Map.of("of", (double) later.runs().size(), "seconds", seconds.orElseThrow())))
        : pair;
  }

  private static Reason<ComparisonCode> copy(CopiedRows rows, OptionalDouble seconds) {
    Map<String, Double> numbers = new TreeMap<>();
    numbers.put("rows", (double) rows.rows().size());
    numbers.put("of", (double) rows.of());
    seconds.ifPresent(constant -> numbers.put("seconds", constant));
    return new Reason<>(ComparisonCode.COPY, numbers);
  }

  private static List<GradedSample> graded(Dataset dataset, Options options) {
    List<Sample> samples =
        dataset.samples().stream().map(CampaignComparison::withoutRounds).toList();
    List<Lint> warnings =
        ValueRules.of(
            samples,
            sample -> dataset.description().isComparable(sample.cell()),
            sample -> dataset.benchmark(sample.cell().benchmark()),
            AnalysisScope.of(dataset, Optional.empty())::traits);
    return samples.stream().map(sample -> graded(dataset, sample, warnings, options)).toList();
  }

  private static GradedSample graded(
      Dataset dataset, Sample sample, List<Lint> warnings, Options options) {
    boolean plausible = warnings.stream().noneMatch(warning -> warning.isErrorOf(sample.cell()));
    return SampleGrader.grade(
        sample, dataset.benchmark(sample.cell().benchmark()), plausible, options.margin());
  }

  /** Rounds of two campaigns must not be paired, even if their numbers are equal. */
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

  /** The comparisons in which one campaign repeats the values or the times of the other. */
  public List<Comparison> copies() {
    return comparisons.stream().filter(Comparison::comparesACopy).toList();
  }

  /** Whether a decisive fact differs, so that the two campaigns did not measure the same thing. */
  public boolean isMeaningless() {
    return changes.stream().anyMatch(FactChange::decisive);
  }
}
