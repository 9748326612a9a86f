package dev.tare.cli.nightly.step;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.InputException;

/** Analyses the night with the archive as its history. */
public record AnalyzeStep(AnalyzerOptions options) {

  public StepReport take(Tonight night) {
    if (!CampaignFinder.isCampaign(night.campaign())) {
      return StepReport.skipped("nothing was measured");
    }
    try {
      analyze(
          night, options.read(night.campaign(), night.archive(), night.log().of(StepName.ANALYZE)));
      return StepReport.done("with the nights before");
    } catch (InputException unreadable) {
      analyze(night, options.withoutHistory());
      return StepReport.failed("without the nights before: " + unreadable.getMessage());
    }
  }

  private static void analyze(Tonight night, AnalysisOptions how) {
    night.analyzed(AnalyzedCampaign.of(night.campaign(), how));
  }
}
