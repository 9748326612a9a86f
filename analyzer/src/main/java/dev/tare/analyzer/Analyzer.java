package dev.tare.analyzer;

import dev.tare.analyzer.comparison.ComparisonJudge;
import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.comparison.SamplePairs;
import dev.tare.analyzer.expectation.ExpectationJudge;
import dev.tare.analyzer.finding.Findings;
import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.history.HistoryJudge;
import dev.tare.analyzer.lint.LintInput;
import dev.tare.analyzer.lint.Linter;
import dev.tare.analyzer.lint.ValueRules;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.SampleGrader;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says everything that can be said about a dataset; the same input gives the same analysis. */
public final class Analyzer {

  private static final int SCHEMA = 1;

  private final Dataset dataset;
  private final AnalysisOptions asked;
  private final AnalysisScope subjects;
  private final Map<String, Benchmark> benchmarks;
  private final EarlierPoints nights;

  private Analyzer(Dataset dataset, AnalysisOptions asked) {
    this.dataset = dataset;
    this.asked = asked;
    subjects = AnalysisScope.of(dataset, asked.baseline());
    benchmarks = subjects.benchmarksById();
    nights = asked.past().before(dataset);
  }

  public static Analysis analyze(Dataset dataset, AnalysisOptions options) {
    return new Analyzer(dataset, options).analyze();
  }

  private Analysis analyze() {
    double margin = asked.options().margin();
    List<Sample> measured = subjects.samples(dataset);
    List<Lint> doubts = ValueRules.of(measured, this::benchmark);
    Set<Cell> implausible =
        doubts.stream().flatMap(doubt -> doubt.error().stream()).collect(Collectors.toSet());
    List<GradedSample> samples = measured.stream().map(s -> judged(s, implausible)).toList();
    List<SamplePair> pairs =
        SamplePairs.of(samples, subjects.baseline(), nights).stream()
            .filter(this::isComparable)
            .toList();
    List<Comparison> comparisons = ComparisonJudge.judge(pairs, margin);
    LintInput evidence =
        new LintInput(
            dataset,
            doubts,
            samples,
            pairs,
            comparisons,
            subjects.platforms(),
            subjects.baseline());
    Analysis tonight = analysis(evidence);
    Analysis silent = tonight.with(history(tonight), List.of());
    return silent.with(silent.history(), Findings.of(silent));
  }

  private GradedSample judged(Sample sample, Set<Cell> implausible) {
    boolean plausible = !implausible.contains(sample.cell());
    return SampleGrader.judge(sample, benchmark(sample), plausible, asked.options().margin());
  }

  private Benchmark benchmark(Sample sample) {
    return benchmarks.get(sample.cell().benchmark());
  }

  /** Cells that measure something else may be compared with each other only. */
  private boolean isComparable(SamplePair pair) {
    Set<Cell> others = dataset.description().incomparable().keySet();
    return others.contains(pair.platform().sample().cell())
        == others.contains(pair.baseline().sample().cell());
  }

  private Analysis analysis(LintInput evidence) {
    return new Analysis(
        SCHEMA,
        tool(),
        CampaignSummaries.of(evidence),
        asked.options(),
        dataset.facts(),
        subjects.benchmarks(),
        subjects.platforms(),
        Capabilities.of(dataset, subjects.platforms(), subjects.benchmarks()),
        evidence.samples().stream().map(GradedSample::result).toList(),
        evidence.comparisons(),
        expectations(evidence),
        Linter.lint(evidence),
        Optional.empty(),
        List.of());
  }

  private Optional<History> history(Analysis tonight) {
    return HistoryJudge.judge(
        nights,
        CampaignPoint.of(tonight, Optional.empty()),
        subjects.baseline(),
        tonight.comparisons(),
        benchmarks,
        asked.past().accepted());
  }

  private List<Expectation> expectations(LintInput evidence) {
    List<String> benchmarks = subjects.benchmarks().stream().map(Benchmark::id).toList();
    asked.expectations().forEach(subjects::check);
    return ExpectationJudge.judge(
        asked.expectations(), benchmarks, evidence.pairs(), asked.options());
  }

  /** Name and version of what makes the analyses. */
  public static String tool() {
    String version = Analyzer.class.getPackage().getImplementationVersion();
    return "tare " + Optional.ofNullable(version).orElse("(unreleased)");
  }
}
