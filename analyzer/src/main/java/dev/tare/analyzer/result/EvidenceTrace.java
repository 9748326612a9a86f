package dev.tare.analyzer.result;

import dev.tare.dataset.file.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything an analysis holds behind one id: the thing itself first, then what it rests on. */
public final class EvidenceTrace {

  private final Analysis analysis;
  private final Map<String, Object> things = new LinkedHashMap<>();
  private final Map<String, Object> found = new LinkedHashMap<>();

  private EvidenceTrace(Analysis analysis) {
    this.analysis = analysis;
    analysis.findings().forEach(finding -> things.put(finding.id(), finding));
    analysis.expectations().forEach(expectation -> things.put(expectation.id(), expectation));
    analysis.comparisons().forEach(comparison -> things.put(comparison.id(), comparison));
    analysis.samples().forEach(sample -> things.put(sample.id(), sample));
    analysis.lint().forEach(lint -> things.put(lint.id(), lint));
    analysis.history().stream()
        .flatMap(history -> history.series().stream())
        .forEach(series -> things.put(series.id(), series));
  }

  public static List<Object> of(Analysis analysis, String id) {
    EvidenceTrace trail = new EvidenceTrace(analysis);
    if (!trail.things.containsKey(id)) {
      throw new InputException(id + ": is not in the analysis; it has " + trail.things.keySet());
    }
    trail.follow(id);
    return new ArrayList<>(trail.found.values());
  }

  private void follow(String id) {
    Object thing = things.get(id);
    if (thing != null && found.putIfAbsent(id, thing) == null) {
      behind(thing).forEach(this::follow);
    }
  }

  private List<String> behind(Object thing) {
    if (thing instanceof Finding finding) {
      return finding.evidence();
    }
    if (thing instanceof Expectation expectation) {
      return comparisons(expectation);
    }
    if (thing instanceof Comparison comparison) {
      return List.of(
          comparison.platform() + "-" + comparison.benchmark(),
          comparison.baseline() + "-" + comparison.benchmark());
    }
    if (thing instanceof History.Series series) {
      return List.of(series.platform() + "-" + series.benchmark());
    }
    return thing instanceof SampleResult sample ? warnings(sample) : List.of();
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
