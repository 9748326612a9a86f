package dev.tare.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000})
  void whatIsReadInOnePlaceIsShown(int length) {
    assertThat(ShownText.beginning("x".repeat(length))).isEqualTo("x".repeat(length));
  }

  @ParameterizedTest
  @ValueSource(ints = {1001, 1_000_000})
  void whatIsLongerEndsWithAnEllipsis(int length) {
    assertThat(ShownText.beginning("x".repeat(length))).isEqualTo("x".repeat(999) + "…");
  }

  @Test
  void noCharacterIsHalved() {
    assertThat(ShownText.beginning("x" + "\ud83d\ude00".repeat(1000)))
        .startsWith("x\ud83d")
        .endsWith("\ude00…");
    assertThat(ShownText.beginning("\ud83d\ude00".repeat(1000))).endsWith("\ude00…");
  }
}
