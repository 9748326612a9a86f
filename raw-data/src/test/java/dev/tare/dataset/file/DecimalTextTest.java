package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

  private static final Pattern NUMBER = Pattern.compile(DecimalText.PATTERN);
  private static final String LETTERS = "0123456789.-+eE\u0661,x ";

  private final Random random = new Random(11);

  @Test
  void numbersAreTheTextsOfThePattern() {
    int numbers = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = text(1 + random.nextInt(7));
      boolean expected = NUMBER.matcher(text).matches();
      assertThat(DecimalForm.matches(text)).as(text).isEqualTo(expected);
      numbers += expected ? 1 : 0;
    }
    assertThat(numbers).isGreaterThan(10_000);
  }

  @Test
  void numbersOfAnyLengthAreThoseThatJavaReads() {
    for (int i = 0; i < 20_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(DecimalText.parse(Double.toString(number))).hasValue(number);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "2.2250738585072012e-308",
        "4.9e-324",
        "1.7976931348623157e308",
        "0.1000000000000000055511151231257827021181583404541015625",
        "+.5e-0001",
        "-0"
      })
  void borderlineNumbersAreThoseThatJavaReads(String text) {
    assertThat(DecimalText.parse(text)).hasValue(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "e5", "1e", "1e+", "1e12345", "0x1p3", "1d", "NaN", "1e999"})
  void otherTextsAreNone(String text) {
    assertThat(DecimalText.parse(text)).isEmpty();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int letter = random.nextInt(2) == 0 ? random.nextInt(10) : random.nextInt(LETTERS.length());
      text.append(LETTERS.charAt(letter));
    }
    return text.toString();
  }
}
