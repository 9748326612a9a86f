package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.SampleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings about the quality of the samples. */
final class SampleFindings {

  private SampleFindings() {}

  static List<Finding> of(Analysis analysis) {
    List<Finding> findings = new ArrayList<>();
    analysis.samples().stream()
        .filter(sample -> sample.verdict() == NoiseVerdict.UNUSABLE)
        .filter(sample -> !sample.has(NoiseCode.IMPLAUSIBLE))
        .map(SampleFindings::unusable)
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

  private static Finding unusable(SampleResult sample) {
    return sample.n() == 0 ? failed(sample) : tooNoisy(sample);
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
