package dev.tare.analyzer;

import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.lint.LintInput;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.dataset.Campaign;

/** Summarizes a campaign from its description and its runs. */
final class CampaignSummaries {

  private CampaignSummaries() {}

  static CampaignSummary of(LintInput evidence) {
    Campaign campaign = evidence.dataset().campaign();
    return new CampaignSummary(
        campaign.name(),
        campaign.tool(),
        campaign.source(),
        evidence.baseline(),
        campaign.started(),
        campaign.finished(),
        campaign.plan().profile(),
        campaign.plan().seed(),
        campaign.plan().rounds(),
        campaign.plan().sessions(),
        campaign.plan().seconds(),
        isInterleaved(evidence),
        campaign.plan().runs(),
        evidence.samples().stream().map(GradedSample::sample).mapToInt(s -> s.runs().size()).sum(),
        evidence.samples().stream()
            .map(GradedSample::sample)
            .mapToInt(s -> s.failures().size())
            .sum());
  }

  /**
   * Whether some platforms are known to share rounds or time, and no two were measured one after
   * the other.
   */
  private static boolean isInterleaved(LintInput evidence) {
    return evidence.pairs().stream().anyMatch(SamplePair::sharesTime)
        && evidence.pairs().stream().noneMatch(SamplePair::isSequential);
  }
}
