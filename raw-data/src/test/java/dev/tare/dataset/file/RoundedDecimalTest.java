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
      assertThat(DecimalText.rounded(value, decimals)).hasValue(byBigDecimal(value, decimals));
    }
  }

  @Test
  void whatHasMoreDecimalsOrDigitsIsNotRounded() {
    assertThat(DecimalText.rounded(0.125, 2)).isEmpty();
    assertThat(DecimalText.rounded(1e15, 0)).isEmpty();
    assertThat(DecimalText.rounded(1.0 / 3, 15)).isEmpty();
    assertThat(DecimalText.rounded(Double.NaN, 3)).isEmpty();
    assertThat(DecimalText.exactTime(1795652768.58812)).isEqualTo("1795652768.58812");
  }

  private static String byBigDecimal(double number, int decimals) {
    BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return (exact.scale() < decimals ? exact.setScale(decimals) : exact).toPlainString();
  }
}
