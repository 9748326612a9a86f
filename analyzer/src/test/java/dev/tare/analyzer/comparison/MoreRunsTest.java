package dev.tare.analyzer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoreRunsTest {

  @Test
  void halfTheWidthTakesFourTimesTheRuns() {
    assertThat(MoreRuns.of(48, 0.10, 0.05).within()).hasValue(3 * 48);
  }

  @Test
  void aThousandIsWithinReachAndMoreIsNot() {
    assertThat(MoreRuns.of(1000, 1.41, 1).within()).hasValue(989);
    assertThat(MoreRuns.of(1000, 1.42, 1).within()).isEmpty();
    assertThat(MoreRuns.of(1000, 1.42, 1).isOutOfReach()).isTrue();
    assertThat(MoreRuns.of(48, 0.1, 0).isOutOfReach()).isTrue();
  }

  @Test
  void whateverDecidesFirstCounts() {
    assertThat(MoreRuns.of(48, 0.1, 0).or(MoreRuns.of(48, 0.10, 0.05)).within()).hasValue(3 * 48);
  }
}
