package dev.tare.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0", "0, 3, 3", "3, 4, 4", "4, 1, 1", "3, 1, 1", "1, 2, 2", "1, 5, 5", "2, 5, 5"
  })
  void thePrecedenceIsBusyUsageFailedGateMissingRuns(int one, int other, int expected) {
    assertThat(ExitCode.combine(one, other)).isEqualTo(expected);
    assertThat(ExitCode.combine(other, one)).isEqualTo(expected);
  }

  @Test
  void withoutCodesEverythingIsDone() {
    assertThat(ExitCode.combine()).isEqualTo(ExitCode.DONE);
  }
}
