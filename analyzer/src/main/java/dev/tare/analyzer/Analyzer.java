package dev.tare.analyzer;

import dev.tare.analyzer.comparison.ComparisonJudge;
import dev.tare.analyzer.comparison.DirectIo;
import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.comparison.SamplePairs;
import dev.tare.analyzer.expectation.ExpectationJudge;
import dev.tare.analyzer.finding.Findings;
import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.analyzer.history.HistoryJudge;
import dev.tare.analyzer.lint.LintInput;
import dev.tare.analyzer.lint.Linter;
import dev.tare.analyzer.lint.ValueRules;
import dev.tare.analyzer.noise.Causes;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.LevelFinder;
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
import dev.tare.dataset.fingerprint.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Analyses a dataset, its samples side by side; the same input gives the same analysis. */
public final class Analyzer {

  private static final int SCHEMA = 1;

  private final Dataset dataset;
  private final AnalysisOptions options;
  private final AnalysisScope scope;
  private final Map<String, Benchmark> benchmarks;
  private final EarlierPoints nights;

  private Analyzer(Dataset dataset, AnalysisOptions options) {
    this.dataset = dataset;
    this.options = options;
    scope = AnalysisScope.of(dataset, options.baseline());
    benchmarks = scope.benchmarksById();
    nights = options.history().before(dataset);
  }

  public static Analysis analyze(Dataset dataset, AnalysisOptions options) {
    return new Analyzer(dataset, options).analyze();
  }

  private Analysis analyze() {
    var fingerprint = CompletableFuture.supplyAsync(() -> Fingerprint.of(dataset));
    double margin = options.options().margin();
    List<Sample> measured = scope.samples(dataset);
    List<Lint> warnings =
        ValueRules.of(measured, this::isComparable, this::benchmark, scope::traits);
    Set<Cell> implausible =
        warnings.stream().flatMap(warning -> warning.error().stream()).collect(Collectors.toSet());
    List<GradedSample> samples =
        Causes.of(
            measured.parallelStream().map(s -> graded(s, implausible)).toList(),
            dataset.processors());
    DirectIo direct = new DirectIo(dataset.facts());
    List<SamplePair> pairs =
        SamplePairs.of(comparable(samples), scope.baseline(), nights).stream()
            .map(direct::checked)
            .toList();
    List<Comparison> comparisons = ComparisonJudge.judge(pairs, scope.baseline(), margin);
    LintInput evidence =
        new LintInput(
            dataset, warnings, samples, pairs, comparisons, scope.platforms(), scope.baseline());
    Analysis current = analysis(evidence, fingerprint.join());
    Analysis complete = current.with(history(current), List.of());
    return complete.with(complete.history(), Findings.of(complete));
  }

  private GradedSample graded(Sample sample, Set<Cell> implausible) {
    boolean plausible = !implausible.contains(sample.cell());
    return SampleGrader.grade(sample, benchmark(sample), plausible, options.options().margin());
  }

  private Benchmark benchmark(Sample sample) {
    return benchmarks.get(sample.cell().benchmark());
  }

  private List<GradedSample> comparable(List<GradedSample> samples) {
    return samples.stream().filter(sample -> isComparable(sample.sample())).toList();
  }

  private boolean isComparable(Sample sample) {
    return dataset.description().isComparable(sample.cell());
  }

  private Analysis analysis(LintInput evidence, String fingerprint) {
    return new Analysis(
        SCHEMA,
        tool(),
        Optional.of(fingerprint),
        CampaignSummaries.of(evidence),
        options.options(),
        dataset.facts(),
        scope.benchmarks(),
        scope.platforms(),
        Capabilities.of(dataset, scope.platforms(), scope.benchmarks()),
        evidence.samples().stream().map(GradedSample::result).toList(),
        LevelFinder.of(comparable(evidence.samples())),
        evidence.comparisons(),
        expectations(evidence),
        Linter.lint(evidence),
        Optional.empty(),
        List.of());
  }

  private Optional<History> history(Analysis current) {
    return Optional.of(options.history())
        .filter(HistoryInput::wanted)
        .map(
            input ->
                HistoryJudge.of(
                        nights, CampaignPoint.of(current, Optional.empty()), input.decisions())
                    .judge());
  }

  private List<Expectation> expectations(LintInput evidence) {
    List<String> benchmarks = scope.benchmarks().stream().map(Benchmark::id).toList();
    options.expectations().forEach(scope::check);
    return new ExpectationJudge(
            evidence.pairs(), dataset.description().incomparable().keySet(), options.options())
        .judge(options.expectations(), benchmarks);
  }

  /** Name and version of the analyzer. */
  public static String tool() {
    String version = Analyzer.class.getPackage().getImplementationVersion();
    return "tare " + Optional.ofNullable(version).orElse("(unreleased)");
  }
}
