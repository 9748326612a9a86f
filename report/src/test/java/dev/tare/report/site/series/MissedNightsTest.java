package dev.tare.report.site.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.archive.index.IndexedCampaign;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissedNightsTest {

  @Test
  void nightsBetweenTwoCampaignsAreCounted() {
    Optional<MissedNights> missed =
        MissedNights.between(on("2026-01-20T23:50:00Z"), on("2026-01-28T00:10:00Z"));
    assertThat(missed.orElseThrow().nights()).isEqualTo(6);
    assertThat(missed.orElseThrow().first()).isEqualTo("2026-01-21T23:50:00Z");
    assertThat(missed.orElseThrow().last()).isEqualTo("2026-01-27T00:10:00Z");
  }

  @Test
  void aLateStartIsNoMissedNight() {
    assertThat(MissedNights.between(on("2026-01-20T23:00:00Z"), on("2026-01-22T03:00:00Z")))
        .isEmpty();
    assertThat(MissedNights.between(on("2026-01-20T23:00:00Z"), on(""))).isEmpty();
  }

  @Test
  void aHostThatIsMeasuredEveryWeekMissesNone() {
    assertThat(nightly("05", "12", "19")).isFalse();
    assertThat(nightly("05", "06", "07", "19")).isTrue();
    assertThat(nightly("05")).isFalse();
  }

  private static boolean nightly(String... days) {
    return MissedNights.isNightly(
        Stream.of(days).map(day -> on("2026-01-" + day + "T01:00:00Z")).toList());
  }

  private static IndexedCampaign on(String start) {
    Optional<String> started = Optional.of(start).filter(known -> !known.isEmpty());
    return new IndexedCampaign("", "", start, started, true, Map.of(), "", "", "", List.of());
  }
}
