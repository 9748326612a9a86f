package dev.tare.dataset;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The plan of a campaign, as far as it is known; {@code plan.json} has the whole schedule.
 *
 * @param profile such as quick, standard or nightly
 * @param seed of the random order of the runs
 * @param rounds number of rounds
 * @param sessions number of sessions
 * @param seconds target time of each run
 * @param runs number of runs
 */
public record CampaignPlan(
    Optional<String> profile,
    OptionalLong seed,
    OptionalInt rounds,
    OptionalInt sessions,
    OptionalDouble seconds,
    OptionalInt runs) {

  public static final CampaignPlan UNKNOWN =
      new CampaignPlan(
          Optional.empty(),
          OptionalLong.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalDouble.empty(),
          OptionalInt.empty());

  /** The same plan, cut to the rounds that were needed. */
  public CampaignPlan endedAfter(int lastRound, int lastSession, int neededRuns) {
    return new CampaignPlan(
        profile,
        seed,
        OptionalInt.of(lastRound),
        OptionalInt.of(lastSession),
        seconds,
        OptionalInt.of(neededRuns));
  }
}
