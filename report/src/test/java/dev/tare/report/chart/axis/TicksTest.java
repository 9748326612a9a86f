package dev.tare.report.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.text.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

  private final Ticks english = new Ticks(Language.EN);
  private final Ticks german = new Ticks(Language.DE);

  @Test
  void roundValuesInTheReadersLanguage() {
    assertThat(labels(english.on(new Scale(0.331, 0.357, false), 4)))
        .containsExactly("0.34", "0.35");
    assertThat(labels(german.on(new Scale(0.331, 0.357, false), 4)))
        .containsExactly("0,34", "0,35");
  }

  @Test
  void ratiosShowOneTwoFive() {
    assertThat(labels(english.on(new Scale(0.8, 90, true), 8)))
        .containsExactly("1", "2", "5", "10", "20", "50");
  }

  @Test
  void runsAreCountedInEqualSteps() {
    assertThat(labels(english.counting(48, 6))).containsExactly("10", "20", "30", "40");
    assertThat(labels(english.counting(3, 6))).containsExactly("1", "2", "3");
    assertThat(labels(english.counting(1, 6))).containsExactly("1");
  }

  @Test
  void deviationsHaveASign() {
    assertThat(labels(german.deviations(new Scale(97, 102, false), 100, 4)))
        .containsExactly("−2\u00a0%", "0\u00a0%", "+2\u00a0%");
  }

  @Test
  void ticksLieOnTheAxisAndAreFew() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      double low = Math.exp(20 * random.nextDouble() - 10);
      Scale scale = new Scale(low, low * (1 + Math.exp(16 * random.nextDouble() - 8)), i % 2 == 0);
      List<Tick> ticks = english.on(scale, 4);
      assertThat(ticks).as(scale.toString()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
      assertThat(ticks)
          .as(scale.toString())
          .allSatisfy(
              tick ->
                  assertThat(tick.at()).isBetween(scale.at(scale.low()), scale.at(scale.high())));
      assertThat(labels(ticks)).as(scale.toString()).doesNotHaveDuplicates();
    }
  }

  private static List<String> labels(List<Tick> ticks) {
    return ticks.stream().map(Tick::label).toList();
  }
}
