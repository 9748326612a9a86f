package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.SampleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings about the quality of the samples. */
final class SampleFindings {

  private SampleFindings() {}

  static List<Finding> of(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<SampleResult>> empty = withoutValues(analysis);
    analysis.samples().stream()
        .filter(sample -> sample.verdict() == NoiseVerdict.UNUSABLE)
        .filter(sample -> !sample.has(NoiseCode.IMPLAUSIBLE))
        .map(sample -> unusable(sample, empty))
        .distinct()
        .forEach(findings::add);
    findings.add(quality(analysis));
    analysis.benchmarks().stream()
        .filter(benchmark -> benchmark.better().isEmpty())
        .map(
            b ->
                Finding.of(FindingCode.DIRECTION_UNKNOWN)
                    .about(Optional.empty(), Optional.of(b.id())))
        .forEach(findings::add);
    return findings;
  }

  /** The samples of each platform that has several of them and not one value. */
  private static Map<String, List<SampleResult>> withoutValues(Analysis analysis) {
    Map<String, List<SampleResult>> samples =
        analysis.samples().stream().collect(Collectors.groupingBy(SampleResult::platform));
    samples.values().removeIf(of -> of.size() < 2 || of.stream().anyMatch(s -> s.n() > 0));
    return samples;
  }

  private static Finding unusable(SampleResult sample, Map<String, List<SampleResult>> empty) {
    List<SampleResult> all = empty.getOrDefault(sample.platform(), List.of());
    return sample.n() > 0 ? tooNoisy(sample) : all.isEmpty() ? failed(sample) : failed(all);
  }

  private static Finding failed(List<SampleResult> all) {
    return Finding.of(FindingCode.SAMPLE_FAILED)
        .about(Optional.of(all.get(0).platform()), Optional.empty())
        .with("failed", all.stream().mapToInt(SampleResult::failed).sum())
        .by(all.stream().map(SampleResult::id).toList());
  }

  private static Finding failed(SampleResult sample) {
    return Finding.of(FindingCode.SAMPLE_FAILED)
        .about(Optional.of(sample.platform()), Optional.of(sample.benchmark()))
        .with("failed", sample.failed())
        .by(List.of(sample.id()));
  }

  private static Finding tooNoisy(SampleResult sample) {
    return Finding.of(FindingCode.SAMPLE_UNUSABLE)
        .about(Optional.of(sample.platform()), Optional.of(sample.benchmark()))
        .with("supports", sample.supports())
        .by(List.of(sample.id()));
  }

  private static Finding quality(Analysis analysis) {
    return Finding.of(FindingCode.SAMPLES_QUALITY)
        .with("stable", count(analysis, NoiseVerdict.STABLE))
        .with("noisy", count(analysis, NoiseVerdict.NOISY))
        .with("unusable", count(analysis, NoiseVerdict.UNUSABLE))
        .by(analysis.samples().stream().map(SampleResult::id).toList());
  }

  private static long count(Analysis analysis, NoiseVerdict verdict) {
    return analysis.samples().stream().filter(sample -> sample.verdict() == verdict).count();
  }
}
