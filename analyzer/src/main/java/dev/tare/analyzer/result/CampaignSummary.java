package dev.tare.analyzer.result;

import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The known properties of the campaign.
 *
 * @param source how it was made
 * @param started ISO 8601, UTC
 * @param finished ISO 8601, UTC
 * @param interleaved whether the platforms were measured in rounds; false: one after another
 * @param planned runs of the schedule
 * @param measured runs with a value
 * @param failed runs without a value
 */
public record CampaignSummary(
    String name,
    Optional<String> tool,
    CampaignSource source,
    Optional<String> baseline,
    Optional<String> started,
    Optional<String> finished,
    Optional<String> profile,
    OptionalLong seed,
    OptionalInt rounds,
    OptionalInt sessions,
    OptionalDouble seconds,
    boolean interleaved,
    OptionalInt planned,
    int measured,
    int failed) {

  public CampaignSummary {
    started.ifPresent(Campaign::requireTime);
    finished.ifPresent(Campaign::requireTime);
  }
}
