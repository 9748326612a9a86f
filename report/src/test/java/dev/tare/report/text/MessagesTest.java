package dev.tare.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Messages EN = Messages.in(Language.EN);
  private static final Messages DE = Messages.in(Language.DE);

  @Test
  void pluralsAreRight() {
    assertThat(EN.text("page.extent", Map.of("platforms", 1, "benchmarks", 2)))
        .isEqualTo("1 platform, 2 benchmarks");
    assertThat(EN.text("page.extent", Map.of("platforms", 2, "benchmarks", 1)))
        .isEqualTo("2 platforms, 1 benchmark");
    assertThat(DE.text("page.extent", Map.of("platforms", 1, "benchmarks", 2)))
        .isEqualTo("1 Plattform, 2 Benchmarks");
    assertThat(DE.text("page.extent", Map.of("platforms", 0, "benchmarks", 1)))
        .isEqualTo("0 Plattformen, 1 Benchmark");
  }

  @Test
  void oneTimeIsOnce() {
    assertThat(EN.ofCode("noise.reason", "GAPS", Map.of("gaps", 1.0)))
        .startsWith("Measuring paused once for");
    assertThat(EN.ofCode("noise.reason", "GAPS", Map.of("gaps", 3.0)))
        .startsWith("Measuring paused 3\u00a0times for");
    assertThat(DE.ofCode("lint", "GAPS", Map.of("gaps", 1.0, "seconds", 9.0)))
        .startsWith("Die Messung ruhte einmal, bis");
    assertThat(DE.ofCode("lint", "GAPS", Map.of("gaps", 3.0, "seconds", 9.0)))
        .startsWith("Die Messung ruhte 3-mal, bis");
  }

  @Test
  void aSignBecomesAWord() {
    assertThat(EN.ofCode("noise.reason", "DRIFT", Map.of("effect", -0.12)))
        .isEqualTo("The values fall by 12\u00a0% of their median from the first run to the last.");
    assertThat(DE.ofCode("noise.reason", "DRIFT", Map.of("effect", 0.12)))
        .isEqualTo("Die Werte steigen vom ersten bis zum letzten Lauf um 12\u00a0% ihres Medians.");
  }

  @Test
  void valuesAreNotReadAsPlaces() {
    assertThat(EN.text("page.title", Map.of("what", "{runs} $1 \\")))
        .isEqualTo("What the platforms cost: {runs} $1 \\");
  }

  @Test
  void anUnknownCodeIsShownWithItsNumbers() {
    assertThat(EN.ofCode("noise.reason", "BRAND_NEW", Map.of("b", 0.25, "a", 3.0)))
        .isEqualTo("BRAND_NEW, a 3.00, b 0.250");
  }

  @Test
  void aCodeWithoutItsNumbersTakesItsPlainWords() {
    assertThat(EN.ofCode("noise.reason", "AUTOCORR", Map.of()))
        .isEqualTo("Consecutive runs are correlated.");
    assertThat(EN.ofCode("noise.reason", "DRIFT", Map.of())).isEqualTo("DRIFT");
  }

  @Test
  void missingWordsOfTheReportItselfAreAnError() {
    assertThatThrownBy(() -> EN.text("page.nowhere")).hasMessageContaining("page.nowhere");
    assertThatThrownBy(() -> EN.text("page.title")).hasMessageContaining("page.title");
  }
}
