package dev.tare.analyzer.lint;

import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * Everything a doubt can rest on.
 *
 * @param values doubts about single samples, which the comparisons have heeded
 */
public record LintInput(
    Dataset dataset,
    List<Lint> values,
    List<GradedSample> samples,
    List<SamplePair> pairs,
    List<Comparison> comparisons,
    Optional<String> baseline) {}
