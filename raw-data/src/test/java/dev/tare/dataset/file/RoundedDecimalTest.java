package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers with few decimals are written without big decimals, and read the same. */
class RoundedDecimalTest {

  private final Random random = new Random(7);

  @Test
  void timesAreWrittenAsBefore() {
    for (int i = 0; i < 20_000; i++) {
      double seconds = random.nextInt() + random.nextInt(1000) / 1000.0;
      assertThat(DecimalText.exactTime(seconds)).isEqualTo(byBigDecimal(seconds, 3));
    }
  }

  @Test
  void valuesKeepTheirDecimals() {
    for (int i = 0; i < 20_000; i++) {
      int decimals = random.nextInt(7);
      double value = random.nextInt(1_000_000_000) / Math.pow(10, decimals);
      assertThat(rounded(value, decimals)).isEqualTo(byBigDecimal(value, decimals));
    }
  }

  @Test
  void whatHasMoreDecimalsOrDigitsIsNotRounded() {
    assertThat(rounded(0.125, 2)).isEmpty();
    assertThat(rounded(1e15, 0)).isEmpty();
    assertThat(rounded(1.0 / 3, 15)).isEmpty();
    assertThat(rounded(Double.NaN, 3)).isEmpty();
    assertThat(DecimalText.exactTime(1795652768.58812)).isEqualTo("1795652768.58812");
  }

  @Test
  void zerosAndSignsStandWhereTheyBelong() {
    assertThat(rounded(0.05, 2)).isEqualTo("0.05");
    assertThat(rounded(-0.5, 1)).isEqualTo("-0.5");
    assertThat(rounded(0, 0)).isEqualTo("0");
    assertThat(rounded(-0.0, 3)).isEqualTo("0.000");
    assertThat(rounded(-120, 2)).isEqualTo("-120.00");
  }

  /** Empty where it is not. */
  private static String rounded(double number, int decimals) {
    StringBuilder text = new StringBuilder();
    assertThat(DecimalText.appendRounded(text, number, decimals)).isEqualTo(!text.isEmpty());
    return text.toString();
  }

  private static String byBigDecimal(double number, int decimals) {
    BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return (exact.scale() < decimals ? exact.setScale(decimals) : exact).toPlainString();
  }
}
