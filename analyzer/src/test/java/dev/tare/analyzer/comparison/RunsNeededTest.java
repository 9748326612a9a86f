package dev.tare.analyzer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunsNeededTest {

  @Test
  void halfTheWidthTakesFourTimesTheRuns() {
    assertThat(RunsNeeded.of(48, 0.10, 0.05).within()).hasValue(3 * 48);
  }

  @Test
  void aThousandIsWithinReachAndMoreIsNot() {
    assertThat(RunsNeeded.of(1000, 1.41, 1).within()).hasValue(989);
    assertThat(RunsNeeded.of(1000, 1.42, 1).within()).isEmpty();
    assertThat(RunsNeeded.of(1000, 1.42, 1).isOutOfReach()).isTrue();
    assertThat(RunsNeeded.of(48, 0.1, 0).isOutOfReach()).isTrue();
  }

  @Test
  void whateverDecidesFirstCounts() {
    assertThat(RunsNeeded.of(48, 0.1, 0).or(RunsNeeded.of(48, 0.10, 0.05)).within())
        .hasValue(3 * 48);
  }
}
