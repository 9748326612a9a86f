package dev.tare.cli.pipeline;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import dev.tare.collector.Collector;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.report.Report;
import dev.tare.report.ReportOptions;
import java.nio.file.Path;

/**
 * The three stages in sequence over one directory: collect, analyse, report.
 *
 * <p>Each step takes what the previous one returns, so that a caller can print, stop or continue in
 * between.
 */
public record Pipeline(Collector collector, AnalysisOptions analysis, ReportOptions options) {

  /** Measures a new campaign. */
  public CollectResult collect(Path directory, CampaignSpec spec) {
    return collector.collect(directory, false, spec);
  }

  /** Whether a campaign ended normally and has values to analyse. */
  public static boolean isAnalyzable(CollectResult collected) {
    return collected.ending() == CollectStatus.DONE && collected.measured() > 0;
  }

  /** Analyses a campaign and writes its analysis.json. */
  public AnalyzedCampaign analyze(Path directory) {
    return AnalyzedCampaign.of(directory, analysis);
  }

  /** Writes the report into the directory of the campaign. */
  public void report(AnalyzedCampaign campaign) {
    Report.write(campaign.dataset(), campaign.analysis(), options, campaign.directory());
  }
}
