package dev.tare.cli.terminal;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.file.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of an analysis with a given id, followed by all the evidence that it rests on. */
public final class EvidenceTrace {

  private final Analysis analysis;
  private final Map<String, Object> partsById = new LinkedHashMap<>();
  private final Map<String, Object> found = new LinkedHashMap<>();

  private EvidenceTrace(Analysis analysis) {
    this.analysis = analysis;
    analysis.findings().forEach(finding -> partsById.put(finding.id(), finding));
    analysis.expectations().forEach(expectation -> partsById.put(expectation.id(), expectation));
    analysis.comparisons().forEach(comparison -> partsById.put(comparison.id(), comparison));
    analysis.samples().forEach(sample -> partsById.put(sample.id(), sample));
    analysis.lint().forEach(lint -> partsById.put(lint.id(), lint));
    analysis.history().stream()
        .flatMap(history -> history.series().stream())
        .forEach(series -> partsById.put(series.id(), series));
  }

  public static List<Object> of(Analysis analysis, String id) {
    EvidenceTrace trace = new EvidenceTrace(analysis);
    if (!trace.partsById.containsKey(id)) {
      throw new InputException(
          id + ": not in the analysis; known ids: " + String.join(", ", trace.partsById.keySet()));
    }
    trace.follow(id);
    return new ArrayList<>(trace.found.values());
  }

  private void follow(String id) {
    Object part = partsById.get(id);
    if (part != null && found.putIfAbsent(id, part) == null) {
      evidenceOf(part).forEach(this::follow);
    }
  }

  private List<String> evidenceOf(Object part) {
    if (part instanceof Finding finding) {
      return finding.evidence();
    }
    if (part instanceof Expectation expectation) {
      return comparisons(expectation);
    }
    if (part instanceof Comparison comparison) {
      return List.of(
          comparison.platform() + "-" + comparison.benchmark(),
          comparison.baseline() + "-" + comparison.benchmark());
    }
    if (part instanceof History.Series series) {
      return List.of(series.platform() + "-" + series.benchmark());
    }
    return part instanceof SampleResult sample ? warnings(sample) : List.of();
  }

  private List<String> comparisons(Expectation expectation) {
    return analysis.comparisons().stream()
        .filter(comparison -> comparison.benchmark().equals(expectation.benchmark()))
        .filter(comparison -> expectation.clauses().stream().anyMatch(c -> isOf(c, comparison)))
        .map(Comparison::id)
        .toList();
  }

  private static boolean isOf(Expectation.Clause clause, Comparison comparison) {
    List<String> pair = List.of(comparison.platform(), comparison.baseline());
    return pair.contains(clause.left()) && pair.contains(clause.right());
  }

  /** The warnings about a sample, its platform, its benchmark or the whole campaign. */
  private List<String> warnings(SampleResult sample) {
    return analysis.lint().stream()
        .filter(lint -> fits(lint.where().platform(), sample.platform()))
        .filter(lint -> fits(lint.where().benchmark(), sample.benchmark()))
        .map(Lint::id)
        .toList();
  }

  private static boolean fits(Optional<String> place, String id) {
    return place.isEmpty() || place.get().equals(id);
  }
}
