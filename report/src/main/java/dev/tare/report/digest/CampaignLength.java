package dev.tare.report.digest;

import dev.tare.analyzer.result.CampaignSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a campaign took. */
public final class CampaignLength {

  private CampaignLength() {}

  /** From its start to its end; absent where one of them is not known. */
  public static Optional<Duration> of(CampaignSummary campaign) {
    return campaign
        .started()
        .flatMap(
            started ->
                campaign
                    .finished()
                    .map(end -> Duration.between(Instant.parse(started), Instant.parse(end))))
        .filter(length -> !length.isNegative() && !length.isZero());
  }
}
