package dev.tare.dataset.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainIsoTimeTest {

  @Test
  void timesAreThoseThatJavaPrints() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000) * 1_000_000L);
      assertThat(PlainIsoTime.parse(instant.toString()).orElseThrow().local())
          .isEqualTo(instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }
  }

  @Test
  void aZoneIsReadOnlyWhereItIsStated() {
    assertThat(PlainIsoTime.parse("2023-11-14T22:13:20Z").orElseThrow().utc()).isTrue();
    assertThat(PlainIsoTime.parse("2023-11-14 22:13:20.5").orElseThrow().utc()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-11-14",
        "2023-11-14T22:13",
        "2023-11-14T22:13:20.",
        "2023-11-14T22:13:20.1234567890",
        "2023-11-14T22:13:20ZZ",
        "2023-02-30T22:13:20Z",
        "2023-11-14T25:13:20Z",
        "20231114T221320Z",
        "2023-11-14T22:13:20+01:00"
      })
  void everythingElseIsLeftToTheNotations(String text) {
    assertThat(PlainIsoTime.parse(text)).isEmpty();
  }
}
