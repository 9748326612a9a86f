package dev.tare.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureCodeTest {

  @ParameterizedTest
  @EnumSource(names = {"MISSING_VALUE", "NOT_A_NUMBER", "UNIT_IN_VALUE", "BAD_ROW"})
  void issueOfARowIsTheReasonOfItsRun(IssueCode issue) {
    assertThat(FailureCode.of(issue)).hasToString(issue.name());
  }

  @Test
  void exitStatusIsPartOfTheReason() {
    assertThat(FailureCode.exit(137)).isEqualTo("EXIT_137");
    assertThat(FailureCode.exitStatus("EXIT_137")).hasValue(137);
    assertThat(FailureCode.exitStatus("TIMEOUT")).isEmpty();
  }
}
