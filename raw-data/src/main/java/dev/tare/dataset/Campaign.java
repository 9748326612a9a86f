package dev.tare.dataset;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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

  private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

  /** Whether it is an ISO 8601 time, in UTC, of the years 1 to 9999. */
  public static boolean isTime(String text) {
    try {
      Instant time = Instant.parse(text);
      return !time.isBefore(YEAR_1) && time.isBefore(YEAR_10000);
    } catch (DateTimeParseException noTime) {
      return false;
    }
  }

  /** Requires that it is such a time. */
  public static void requireTime(String text) {
    if (!isTime(text)) {
      throw new IllegalArgumentException("not a time: " + text);
    }
  }

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
