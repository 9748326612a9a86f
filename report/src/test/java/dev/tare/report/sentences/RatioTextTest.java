package dev.tare.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Estimate;
import dev.tare.report.text.Language;
import dev.tare.report.text.NumberText;
import org.junit.jupiter.api.Test;

class RatioTextTest {

  private static final double MARGIN = 0.05;

  @Test
  void aPointDoesNotFallOnAnEndOfItsInterval() {
    assertThat(text(0.9641, 0.9598, 1.0264, 0.9)).isEqualTo("0.964 [0.960, 1.026] at 90 %");
  }

  @Test
  void anEndStaysOnItsSideOfOneAndOfTheMargin() {
    assertThat(text(0.7561, 0.5721, 0.9546, 0.9)).isEqualTo("0.756 [0.572, 0.955] at 90 %");
    assertThat(text(0.7122, 0.5051, 1.0021, 0.95)).isEqualTo("0.712 [0.505, 1.002]");
    assertThat(text(1.02, 0.98, 1.0462, 0.95)).isEqualTo("1.02 [0.98, 1.05]");
  }

  @Test
  void aDigitThatDoesNotHelpIsLeftOut() {
    assertThat(text(1.02, 0.99999, 1.06, 0.95)).isEqualTo("1.02 [1.00, 1.06]");
    assertThat(text(1, 1, 1, 0.95)).isEqualTo("1.000 [1.000, 1.000]");
  }

  private static String text(double point, double low, double high, double confidence) {
    Estimate ratio = new Estimate(point, low, high, confidence);
    return new RatioText(ratio, new NumberText(Language.EN), MARGIN).text().replace('\u00a0', ' ');
  }
}
