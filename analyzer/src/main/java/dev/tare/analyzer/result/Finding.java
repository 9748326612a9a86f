package dev.tare.analyzer.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sentence of the report as data; the bundles have its words by code.
 *
 * @param id {@code finding-<number>}
 * @param platform what it is about, when it is about a platform
 * @param benchmark likewise
 * @param baseline the other platform of a comparison
 * @param numbers by name, unrounded
 * @param evidence ids of samples, comparisons, expectations or lint
 */
public record Finding(
    String id,
    String code,
    Optional<String> platform,
    Optional<String> benchmark,
    Optional<String> baseline,
    Map<String, Double> numbers,
    List<String> evidence) {}
