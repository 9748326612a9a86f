package dev.tare.cli.nightly.step;

import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.pipeline.AnalyzedCampaign;
import dev.tare.dataset.archive.CampaignFinder;

/** Analyses the night with the archive as its history. */
public record AnalyzeStep(AnalyzerOptions options) {

  public StepReport take(Night night) {
    if (!CampaignFinder.isCampaign(night.campaign())) {
      return StepReport.skipped("nothing was measured");
    }
    AnalyzedCampaign analyzed =
        AnalyzedCampaign.of(
            night.campaign(),
            options.read(night.campaign(), night.archive(), night.log().of(StepName.ANALYZE)));
    night.analyzed(analyzed);
    return StepReport.done(analyzed.analysis().findings().size() + " findings");
  }
}
