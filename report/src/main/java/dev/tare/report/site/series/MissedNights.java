package dev.tare.report.site.series;

import dev.tare.dataset.archive.index.IndexedCampaign;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Nights without a campaign, between two that have one.
 *
 * @param first a day after the campaign before
 * @param last a day before the campaign after; not before {@code first}
 */
public record MissedNights(Instant first, Instant last, int nights) {

  private static final Duration DAY = Duration.ofDays(1);

  /** Absent too where the start of one is unknown. */
  public static Optional<MissedNights> between(IndexedCampaign before, IndexedCampaign after) {
    OptionalLong days = days(before, after);
    return days.isPresent() && days.getAsLong() > 1
        ? Optional.of(
            new MissedNights(
                start(before).orElseThrow().plus(DAY),
                start(after).orElseThrow().minus(DAY),
                (int) days.getAsLong() - 1))
        : Optional.empty();
  }

  /** Whether most campaigns of a host, in order of time, follow each other within a day. */
  public static boolean isNightly(List<IndexedCampaign> campaigns) {
    long[] days =
        IntStream.range(1, campaigns.size())
            .mapToObj(i -> days(campaigns.get(i - 1), campaigns.get(i)))
            .flatMapToLong(OptionalLong::stream)
            .toArray();
    return 2 * LongStream.of(days).filter(one -> one <= 1).count() > days.length;
  }

  private static OptionalLong days(IndexedCampaign before, IndexedCampaign after) {
    Optional<Instant> from = start(before);
    Optional<Instant> to = start(after);
    return from.isPresent() && to.isPresent()
        ? OptionalLong.of(Math.round(Duration.between(from.get(), to.get()).toMinutes() / 1440.0))
        : OptionalLong.empty();
  }

  private static Optional<Instant> start(IndexedCampaign campaign) {
    return campaign.started().map(Instant::parse);
  }
}
