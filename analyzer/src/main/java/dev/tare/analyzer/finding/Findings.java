package dev.tare.analyzer.finding;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts into order what a careful reader of the analysis would say. */
public final class Findings {

  private Findings() {}

  /** Of an analysis that is complete but for its findings. */
  public static List<Finding> of(Analysis analysis) {
    Lookup lookup = Lookup.of(analysis);
    List<Sentence> sentences = new ArrayList<>(CampaignSentences.of(lookup));
    sentences.addAll(HistorySentences.changes(analysis));
    sentences.addAll(PlatformSentences.of(lookup));
    sentences.addAll(ExpectationSentences.of(analysis, Expectation.Verdict.REFUTED));
    sentences.addAll(HistorySentences.rest(analysis));
    sentences.addAll(DiskFormatSentences.of(lookup));
    BaseImageSentence.of(lookup).ifPresent(sentences::add);
    LiveProcessesSentence.of(lookup).ifPresent(sentences::add);
    sentences.addAll(ComparisonSentences.of(lookup));
    sentences.addAll(ExpectationSentences.of(analysis, Expectation.Verdict.CONFIRMED));
    sentences.addAll(ExpectationSentences.of(analysis, Expectation.Verdict.UNDECIDED));
    sentences.addAll(SampleSentences.of(analysis));
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> sentences.get(i).numbered(i + 1))
        .toList();
  }
}
