package dev.tare.dataset.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {

  /** The same number with an exponent is read with the patterns of all notations. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0.5", "1.25", "12.3456", "999.1", "0.123", "10.123", "1000.5", "07.25", "5."})
  void shortNumbersHaveTheNotationsOfTheirPatterns(String text) {
    Set<NumberNotation> notations = NumberNotation.of(text);
    assertThat(notations).isEqualTo(NumberNotation.of(text + "e0"));
  }
}
