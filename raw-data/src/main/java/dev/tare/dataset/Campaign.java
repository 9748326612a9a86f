package dev.tare.dataset;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The campaign that a dataset belongs to, as far as it is known.
 *
 * @param name the name of the campaign's directory
 * @param tool the program that wrote it, such as {@code tare 0.1.0}; absent for a bare directory
 * @param source how it was made
 * @param baseline the platform that others are compared with
 * @param started ISO 8601, UTC
 * @param finished ISO 8601, UTC; absent until the campaign is complete
 * @param plan what was to be measured
 */
public record Campaign(
    String name,
    Optional<String> tool,
    CampaignSource source,
    Optional<String> baseline,
    Optional<String> started,
    Optional<String> finished,
    CampaignPlan plan) {

  /** The campaign of a directory without a description. */
  public static Campaign bare(String name) {
    return new Campaign(
        name,
        Optional.empty(),
        CampaignSource.BARE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CampaignPlan.UNKNOWN);
  }

  /** The same campaign, complete. */
  public Campaign finishedAt(String time) {
    return new Campaign(name, tool, source, baseline, started, Optional.of(time), plan);
  }

  /** The same campaign, cut to the rounds that were needed. */
  public Campaign endedAfter(int lastRound, int lastSession, int neededRuns) {
    return new Campaign(
        name,
        tool,
        source,
        baseline,
        started,
        finished,
        plan.endedAfter(lastRound, lastSession, neededRuns));
  }

  /** The same campaign as a dataset in that directory, made from foreign files. */
  public Campaign importedBy(String importer, Path directory) {
    String imported = directory.toAbsolutePath().normalize().getFileName().toString();
    return new Campaign(
        imported,
        Optional.of(importer),
        CampaignSource.IMPORTED,
        baseline,
        started,
        finished,
        plan);
  }
}
