package dev.tare.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.model.RatiosFigure;
import org.junit.jupiter.api.Test;

class RatiosLayoutTest {

  private static final RatiosFigure SHORT = Figures.ratios("", 1.01, 0.97);
  private static final RatiosFigure LONG =
      Figures.ratios(" in a scratch image with a very long title, on a raw disk", 1.01, 0.97);

  /** Beside the plot or above each row, but not now here and then there. */
  @Test
  void theFiguresOfAReportAreLaidOutAlike() {
    double apart = Drawings.wide(SHORT).height();
    assertThat(Drawings.wide(LONG).height()).isNotEqualTo(apart);
    assertThat(Drawings.wide(Figures.beside(SHORT, LONG)).height())
        .isEqualTo(Drawings.wide(LONG).height());
  }
}
