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

/** Collects the findings, the most important first. */
public final class Findings {

  private Findings() {}

  /** The findings of an analysis that is otherwise complete. */
  public static List<Finding> of(Analysis analysis) {
    AnalysisIndex lookup = AnalysisIndex.of(analysis);
    List<Finding> findings = new ArrayList<>(HistoryFindings.unjudged(analysis));
    findings.addAll(CampaignFindings.of(lookup));
    findings.addAll(ChangeFindings.open(analysis));
    findings.addAll(PlatformFindings.of(lookup));
    findings.addAll(ExpectationFindings.of(analysis, ExpectationVerdict.REFUTED));
    findings.addAll(HistoryFindings.rest(analysis));
    findings.addAll(DiskFormatQuestion.of(lookup));
    findings.addAll(BaseImageQuestion.of(lookup));
    findings.addAll(LiveProcessesQuestion.of(lookup));
    findings.addAll(LevelFindings.of(analysis));
    findings.addAll(ComparisonFindings.of(lookup));
    findings.addAll(ExpectationFindings.of(analysis, ExpectationVerdict.CONFIRMED));
    findings.addAll(ExpectationFindings.of(analysis, ExpectationVerdict.UNDECIDED));
    findings.addAll(SampleFindings.of(analysis));
    return IntStream.range(0, findings.size())
        .mapToObj(i -> findings.get(i).numbered(i + 1))
        .toList();
  }
}
