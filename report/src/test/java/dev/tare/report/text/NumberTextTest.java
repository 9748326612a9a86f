package dev.tare.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberTextTest {

  private static final NumberText EN = new NumberText(Language.EN);
  private static final NumberText DE = new NumberText(Language.DE);

  @Test
  void intervalsAreAsPreciseAsTheyAreWide() {
    assertThat(EN.interval(1.0312, 1.0111, 1.0522)).isEqualTo("1.03\u00a0[1.01,\u00a01.05]");
    assertThat(EN.interval(1.01667, 1.01012, 1.02191)).isEqualTo("1.017\u00a0[1.010,\u00a01.022]");
    assertThat(EN.interval(68.70, 68.53, 68.83)).isEqualTo("68.70\u00a0[68.53,\u00a068.83]");
    assertThat(EN.interval(3397990, 3392159, 3403940))
        .isEqualTo("3\u202f398\u202f000\u00a0[3\u202f392\u202f000,\u00a03\u202f404\u202f000]");
  }

  @Test
  void estimatesKeepTwoDigitsHoweverWideTheInterval() {
    assertThat(EN.interval(0.7612, 0.5087, 1.0143)).isEqualTo("0.76\u00a0[0.51,\u00a01.01]");
    assertThat(EN.interval(288, 25.4, 1090)).isEqualTo("290\u00a0[25,\u00a01100]");
  }

  @Test
  void ratiosHaveTwoDecimalsBelowTwoAndThreeDigitsAbove() {
    assertThat(ratio(1.052, 0.958, 1.386)).isEqualTo("1.05\u00a0[0.96,\u00a01.39]");
    assertThat(ratio(1.0167, 1.0101, 1.0219)).isEqualTo("1.017\u00a0[1.010,\u00a01.022]");
    assertThat(ratio(1.95, 1.5, 2.349)).isEqualTo("1.95\u00a0[1.50,\u00a02.35]");
    assertThat(ratio(68.7012, 68.53, 68.83)).isEqualTo("68.7\u00a0[68.5,\u00a068.8]");
    assertThat(ratio(0.0497, 0.027, 0.093)).isEqualTo("0.050\u00a0[0.027,\u00a00.093]");
    assertThat(ratio(288, 25.4, 1090)).isEqualTo("288\u00a0[25.4,\u00a01090]");
  }

  /** However many digits each of them would have alone. */
  @Test
  void bothEndsHaveAsManyDecimals() {
    assertThat(ratio(9.84, 9.48, 10.13)).isEqualTo("9.8\u00a0[9.5,\u00a010.1]");
    assertThat(ratio(1.987, 1.9753, 2.0042)).isEqualTo("1.99\u00a0[1.98,\u00a02.00]");
    assertThat(EN.ratioRange(4.481, 10.83, 0.95, RatioDigits.LEAST)).isEqualTo("[4.5,\u00a010.8]");
    assertThat(EN.beside(9.871, 10.23, 3)).isEqualTo("9.9");
    assertThat(EN.beside(10.23, 9.871, 3)).isEqualTo("10.2");
    assertThat(EN.beside(0.0123, 187, 3)).isEqualTo("0.01");
  }

  @Test
  void sharesTakeTheDecimalsOfTheirRatio() {
    assertThat(EN.ratioShare(1.2231, new RatioDigits(2))).isEqualTo("22\u00a0%");
    assertThat(DE.ratioShare(1.0712, new RatioDigits(3))).isEqualTo("7,1\u00a0%");
  }

  private static String ratio(double point, double low, double high) {
    RatioDigits digits = RatioDigits.of(point, low, high);
    return EN.ratio(point, digits) + "\u00a0" + EN.ratioRange(low, high, 0.95, digits);
  }

  @Test
  void anotherLevelIsStatedWithTheDigitsItNeeds() {
    assertThat(EN.ratioRange(0.5, 1.5, 0.9, RatioDigits.LEAST))
        .endsWith("]\u00a0at\u00a090\u00a0%");
    assertThat(DE.ratioRange(0.5, 1.5, 0.99875, RatioDigits.LEAST))
        .endsWith("]\u00a0bei\u00a099,9\u00a0%");
    assertThat(EN.ratioRange(0.5, 1.5, 0.975, RatioDigits.LEAST)).endsWith("\u00a097.5\u00a0%");
    assertThat(EN.ratioRange(0.5, 1.5, 0.99, RatioDigits.LEAST)).endsWith("\u00a099\u00a0%");
  }

  @Test
  void boundsAreRoundedUpAndRunsDown() {
    assertThat(EN.within(0.01001)).isEqualTo("1.1\u00a0%");
    assertThat(EN.within(0.01)).isEqualTo("1\u00a0%");
    assertThat(EN.within(0.1201)).isEqualTo("13\u00a0%");
    assertThat(EN.factor(1.28)).isEqualTo("2.3");
    assertThat(EN.effective(5.96)).isEqualTo("5.9");
    assertThat(EN.effective(4)).isEqualTo("4");
    assertThat(DE.effective(23.7)).isEqualTo("23");
  }

  @Test
  void constantsKeepFourDigits() {
    assertThat(EN.interval(0.5, 0.5, 0.5)).isEqualTo("0.5000\u00a0[0.5000,\u00a00.5000]");
    assertThat(EN.interval(0, 0, 0)).isEqualTo("0\u00a0[0,\u00a00]");
  }

  @Test
  void whatNoColumnCanHoldIsScientific() {
    assertThat(EN.count(1e100)).isEqualTo("1.0e100");
    assertThat(EN.significant(-1.26e20, 2)).isEqualTo("\u22121.3e20");
    assertThat(DE.significant(1.26e-12, 2)).isEqualTo("1,3e\u221212");
    assertThat(EN.interval(1e-50, 1e-50, 1e-50))
        .isEqualTo("1.0e\u221250\u00a0[1.0e\u221250,\u00a01.0e\u221250]");
    assertThat(EN.decimals(1e-9, 3)).isEqualTo("0.000");
  }

  @Test
  void germanHasACommaAndASemicolon() {
    assertThat(DE.interval(1.0312, 1.0111, 1.0522)).isEqualTo("1,03\u00a0[1,01;\u00a01,05]");
    assertThat(DE.percent(0.0347)).isEqualTo("3,5\u00a0%");
    assertThat(DE.count(12345)).isEqualTo("12\u202f345");
  }

  @Test
  void sharesAreShortAndNeverScientific() {
    assertThat(EN.percent(0.03)).isEqualTo("3\u00a0%");
    assertThat(EN.percent(0.0347)).isEqualTo("3.5\u00a0%");
    assertThat(EN.percent(0.00049)).isEqualTo("0.05\u00a0%");
    assertThat(EN.percent(0.2561)).isEqualTo("26\u00a0%");
    assertThat(EN.percent(-0.12)).isEqualTo("\u221212\u00a0%");
    assertThat(EN.percent(31)).isEqualTo("3100\u00a0%");
    assertThat(EN.percent(0.2)).isEqualTo("20\u00a0%");
  }

  @Test
  void significantDigitsSurviveSmallAndLargeNumbers() {
    assertThat(EN.significant(0.0000123, 3)).isEqualTo("0.0000123");
    assertThat(EN.significant(1234567, 3)).isEqualTo("1\u202f230\u202f000");
    assertThat(EN.significant(0.9996, 3)).isEqualTo("1.00");
    assertThat(EN.significant(0, 3)).isEqualTo("0");
  }

  @Test
  void smallProbabilitiesAreBounded() {
    assertThat(EN.probability(1e-9)).isEqualTo("<\u00a00.001");
    assertThat(DE.probability(0.0171)).isEqualTo("0,017");
  }
}
