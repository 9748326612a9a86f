package dev.tare.collector.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOutputParserTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.0112", "1e3", "6200214.7152107675\n", " 42 ", ".5", "5."})
  void onePositiveNumberIsAValue(String printed) {
    assertThat(judged(0, printed, ""))
        .isInstanceOfSatisfying(
            Measured.class,
            good -> assertThat(good.value()).isEqualTo(Double.parseDouble(printed.strip())));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NO_VALUE",
    "'\n', NO_VALUE",
    "'1 2', TWO_VALUES",
    "'1\n2\n', TWO_VALUES",
    "'value 2', NOT_A_NUMBER",
    "'fast', NOT_A_NUMBER",
    "'NaN', NOT_A_NUMBER",
    "'Infinity', NOT_A_NUMBER",
    "'1e999', NOT_A_NUMBER",
    "'0x10', NOT_A_NUMBER",
    "'1d', NOT_A_NUMBER",
    "'1,5', NOT_A_NUMBER",
    "'20.9k', NOT_A_NUMBER",
    "'0', NOT_POSITIVE",
    "'-1', NOT_POSITIVE"
  })
  void anythingElseIsAFailureWithItsReason(String printed, String reason) {
    assertThat(judged(0, printed, "")).isEqualTo(new Failed(reason));
  }

  @Test
  void innerValuesAreReadAmongLog() {
    RunOutcome outcome = judged(0, "2", "warming up\n@inner 1\n@fact n=3\n@inner 3.5\nbye");
    assertThat(((Measured) outcome).inner()).containsExactly(1, 3.5);
    assertThat(judged(0, "2", "@inner many")).isEqualTo(new Failed("BAD_INNER"));
  }

  @Test
  void aValueOfAFailedRunDoesNotCount() {
    assertThat(judged(7, "42", "oops")).isEqualTo(new Failed("EXIT_7"));
    assertThat(judged(1, "42", "@reason WRONG_SUM\n@reason LATER"))
        .isEqualTo(new Failed("WRONG_SUM"));
    assertThat(judged(1, "", "@reason in words")).isEqualTo(new Failed("EXIT_1"));
    assertThat(judged(124, "42", "")).isEqualTo(new Failed("TIMEOUT"));
    assertThat(judged(125, "", "")).isEqualTo(new Failed("EXIT_125"));
    assertThat(judged(125, "y\n".repeat(ScriptOutput.LIMIT), ""))
        .isEqualTo(new Failed("TOO_MUCH_OUTPUT"));
  }

  private static RunOutcome judged(int exit, String out, String err) {
    return RunOutputParser.parse(new ScriptOutput(exit, out, err));
  }
}
