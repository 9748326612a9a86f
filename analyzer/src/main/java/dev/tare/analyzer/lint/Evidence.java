package dev.tare.analyzer.lint;

import dev.tare.analyzer.comparison.Pair;
import dev.tare.analyzer.noise.Judged;
import dev.tare.analyzer.result.Comparison;
import dev.tare.dataset.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * Everything a doubt can rest on.
 *
 * @param values doubts about single samples, which the comparisons have heeded
 */
public record Evidence(
    Dataset dataset,
    List<Remark> values,
    List<Judged> samples,
    List<Pair> pairs,
    List<Comparison> comparisons,
    Optional<String> baseline) {}
