package dev.tare.report.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.report.site.drawing.DateAxis.DateTick;
import dev.tare.report.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAxisTest {

  private static final Instant FIRST = Instant.parse("2025-12-20T01:00:00Z");
  private static final double LEFT = 50;
  private static final double WIDTH = 600;

  private static DateAxis axis(int days, Language language) {
    return DateAxis.of(FIRST, FIRST.plus(Duration.ofDays(days)), LEFT, WIDTH, language);
  }

  @Test
  void timesAreProportionalWithHalfADayAtEachEnd() {
    DateAxis axis = axis(9, Language.EN);
    assertThat(axis.x(FIRST)).isCloseTo(LEFT + WIDTH / 20, within(0.01));
    assertThat(axis.x(FIRST.plus(Duration.ofDays(9))))
        .isCloseTo(LEFT + WIDTH * 19 / 20, within(0.01));
  }

  @Test
  void oneNightIsInTheMiddle() {
    assertThat(axis(0, Language.EN).x(FIRST)).isCloseTo(LEFT + WIDTH / 2, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "6", "30", "89", "90", "200", "400", "1100", "4000"})
  void labelsHaveRoomAndStandWhereTheirDatesAre(int days) {
    for (Language language : Language.values()) {
      List<DateTick> ticks = axis(days, language).ticks();
      for (int i = 0; i < ticks.size(); i++) {
        assertThat(ticks.get(i).x()).isBetween(LEFT, LEFT + WIDTH + 1);
        if (i > 0) {
          assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).as("%d days", days).isGreaterThan(40);
        }
      }
      assertThat(ticks.size()).isLessThanOrEqualTo(12);
      assertThat(ticks).isNotEmpty();
    }
  }

  @Test
  void weeksHaveDaysAndMonthsHaveYears() {
    assertThat(axis(14, Language.EN).ticks().get(0).label()).isEqualTo("20 Dec");
    assertThat(axis(14, Language.DE).ticks().get(0).label()).isEqualTo("20. Dez.");
    assertThat(axis(300, Language.EN).ticks())
        .extracting(DateTick::label)
        .startsWith("Jan 2026")
        .contains("Mar")
        .doesNotHaveDuplicates();
  }
}
