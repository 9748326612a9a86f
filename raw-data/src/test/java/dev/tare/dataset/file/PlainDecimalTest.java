package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {

  @Test
  void numbersAreThoseThatJavaReads() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      int decimals = random.nextInt(12);
      double size = Math.pow(10, random.nextInt(14 - decimals));
      String text = String.format(Locale.ROOT, "%." + decimals + "f", random.nextDouble() * size);
      assertThat(PlainDecimal.parse("7" + text + "7", 1, text.length() + 1))
          .hasValue(Double.parseDouble(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "007", "5.", ".5", "0.000", "999999999999999", "0.12345678901234"})
  void plainNumbersOfEveryShapeAreRead(String text) {
    assertThat(PlainDecimal.parse("7" + text + "7", 1, text.length() + 1))
        .hasValue(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1.2.3",
        "-1",
        "+1",
        "1e3",
        " 1",
        "1 ",
        "1,5",
        "1234567890123456",
        "\u0661"
      })
  void everyOtherTextIsLeftToTheNotation(String text) {
    assertThat(PlainDecimal.parse("7" + text + "7", 1, text.length() + 1)).isEmpty();
  }
}
