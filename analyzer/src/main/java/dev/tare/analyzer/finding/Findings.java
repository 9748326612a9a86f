package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.questions.BaseImageQuestion;
import dev.tare.analyzer.questions.DiskFormatQuestion;
import dev.tare.analyzer.questions.LiveProcessesQuestion;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisIndex;
import dev.tare.analyzer.result.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts into order what a careful reader of the analysis would say. */
public final class Findings {

  private Findings() {}

  /** Of an analysis that is complete but for its findings. */
  public static List<Finding> of(Analysis analysis) {
    AnalysisIndex lookup = AnalysisIndex.of(analysis);
    List<Finding> sentences = new ArrayList<>(CampaignFindings.of(lookup));
    sentences.addAll(HistoryFindings.changes(analysis));
    sentences.addAll(PlatformFindings.of(lookup));
    sentences.addAll(ExpectationFindings.of(analysis, ExpectationVerdict.REFUTED));
    sentences.addAll(HistoryFindings.rest(analysis));
    sentences.addAll(DiskFormatQuestion.of(lookup));
    sentences.addAll(BaseImageQuestion.of(lookup));
    sentences.addAll(LiveProcessesQuestion.of(lookup));
    sentences.addAll(ComparisonFindings.of(lookup));
    sentences.addAll(ExpectationFindings.of(analysis, ExpectationVerdict.CONFIRMED));
    sentences.addAll(ExpectationFindings.of(analysis, ExpectationVerdict.UNDECIDED));
    sentences.addAll(SampleFindings.of(analysis));
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> sentences.get(i).numbered(i + 1))
        .toList();
  }
}
