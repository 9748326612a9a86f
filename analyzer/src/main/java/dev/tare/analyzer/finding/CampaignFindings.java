package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must be known of the whole campaign before any number is read. */
public final class CampaignFindings {

  /** Doubts about a platform that is better than what it runs on. */
  public static final List<String> TOO_FAST =
      List.of("CONTAINER_FASTER", "GUEST_FASTER", "CACHE_SERVED");

  private CampaignFindings() {}

  static List<Sentence> of(AnalysisIndex lookup) {
    Analysis analysis = lookup.analysis();
    List<Sentence> sentences = new ArrayList<>(fromLint(analysis, "NESTED_HOST"));
    sequential(analysis).ifPresent(sentences::add);
    sentences.addAll(fromLint(analysis, "ACCEL_OFF"));
    TOO_FAST.forEach(code -> sentences.addAll(fromLint(analysis, code)));
    analysis.lint().stream()
        .filter(lint -> lint.severity() == Severity.ERROR)
        .flatMap(lint -> implausible(lookup, lint).stream())
        .forEach(sentences::add);
    failedRuns(analysis).ifPresent(sentences::add);
    if (analysis.campaign().baseline().isEmpty()) {
      sentences.add(Sentence.of("NO_BASELINE"));
    }
    return sentences;
  }

  private static List<Sentence> fromLint(Analysis analysis, String code) {
    return analysis.lint().stream()
        .filter(lint -> lint.code().equals(code))
        .map(CampaignFindings::sentence)
        .toList();
  }

  private static Sentence sentence(Lint lint) {
    Sentence sentence =
        Sentence.of(lint.code())
            .about(lint.where().platform(), lint.where().benchmark())
            .by(List.of(lint.id()));
    for (Map.Entry<String, Double> number : lint.numbers().entrySet()) {
      sentence = sentence.with(number.getKey(), number.getValue());
    }
    return sentence;
  }

  /** A sample that is kept out of verdicts, with the doubt that keeps it out. */
  private static Optional<Sentence> implausible(AnalysisIndex lookup, Lint lint) {
    return lint.where()
        .platform()
        .flatMap(p -> lint.where().benchmark().flatMap(b -> lookup.sample(p, b)))
        .filter(sample -> sample.reasons().stream().anyMatch(r -> r.code().equals("IMPLAUSIBLE")))
        .map(
            sample ->
                Sentence.of("SAMPLE_IMPLAUSIBLE")
                    .about(lint.where().platform(), lint.where().benchmark())
                    .by(List.of(lint.id(), sample.id())));
  }

  private static Optional<Sentence> sequential(Analysis analysis) {
    List<String> ids =
        analysis.comparisons().stream()
            .filter(c -> c.reasons().stream().anyMatch(r -> r.code().equals("SEQUENTIAL")))
            .map(Comparison::id)
            .toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Sentence.of("SEQUENTIAL")
                .with("comparisons", ids.size())
                .with("of", analysis.comparisons().size())
                .by(ids));
  }

  private static Optional<Sentence> failedRuns(Analysis analysis) {
    return analysis.campaign().failed() == 0
        ? Optional.empty()
        : Optional.of(
            Sentence.of("FAILED_RUNS")
                .with("failed", analysis.campaign().failed())
                .with("measured", analysis.campaign().measured())
                .by(
                    analysis.samples().stream()
                        .filter(sample -> sample.failed() > 0)
                        .map(SampleResult::id)
                        .toList()));
  }
}
