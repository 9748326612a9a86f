package dev.tare.report.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTicksTest {

  /** 23 November 2026, 01:00 UTC. */
  private static final double START = 1_795_395_600;

  @Test
  void timesAreRound() {
    assertThat(labels(1000, 4, Language.EN)).containsExactly("01:00", "01:05", "01:10", "01:15");
  }

  @Test
  void shortCampaignsHaveSeconds() {
    assertThat(labels(20, 4, Language.EN))
        .containsExactly("01:00:00", "01:00:05", "01:00:10", "01:00:15", "01:00:20");
  }

  @Test
  void midnightIsTheNameOfTheDay() {
    assertThat(labels(86_400, 4, Language.DE))
        .containsExactly("06:00", "12:00", "18:00", "24. Nov.");
  }

  @Test
  void longCampaignsHaveDays() {
    assertThat(labels(10 * 86_400, 5, Language.EN))
        .hasSizeBetween(3, 5)
        .allMatch(day -> day.matches("\\d+ (Nov|Dec)"));
  }

  private static List<String> labels(double seconds, int most, Language language) {
    Scale scale = new Scale(START, START + seconds, false);
    return ClockTicks.on(scale, most, language).stream().map(Tick::label).toList();
  }
}
