package dev.tare.report.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.report.chart.Figures;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalesTest {

  private static final RunSeries FAST = series(0, 3.3e6, 3.4e6, 3.5e6);
  private static final RunSeries SLOW = series(1, 48_000, 49_000, 51_000);
  private static final RunSeries STEADY = series(2, 999.9, 1000, 1000.1);
  private static final RunSeries UNSURE =
      Figures.series(
          "P4", 4, List.of(new RunDot(1, 0.5, OutlierMark.NONE)), new Bounds(0.45, 0.5, 0.55));
  private static final RunSeries EXTREME = series(3, 1, 2, 900);

  @Test
  void everyRunLiesOnItsAxis() {
    for (boolean oneScale : new boolean[] {true, false}) {
      RunsFigure figure = Figures.runs(Language.EN, oneScale, FAST, SLOW, STEADY, EXTREME, UNSURE);
      List<Scale> scales = Scales.of(figure);
      for (int i = 0; i < scales.size(); i++) {
        Scale scale = scales.get(i);
        assertThat(figure.series().get(i).dots())
            .allSatisfy(dot -> assertThat(scale.contains(dot.value())).isTrue());
        Bounds median = figure.series().get(i).median().orElseThrow();
        assertThat(scale.contains(median.low()) && scale.contains(median.high())).isTrue();
      }
    }
  }

  @Test
  void anIntervalWiderThanTheRunsLiesOnTheAxisToo() {
    Scale scale = Scales.of(Figures.runs(Language.EN, true, UNSURE)).get(0);
    assertThat(scale.contains(0.45) && scale.contains(0.55)).isTrue();
  }

  @Test
  void oneScaleIsOneScale() {
    assertThat(Scales.of(Figures.runs(Language.EN, true, FAST, SLOW)))
        .hasSize(2)
        .containsOnly(Scales.of(Figures.runs(Language.EN, true, FAST, SLOW)).get(0));
  }

  @Test
  void ownScalesShowEqualRelativeChangesEquallyHigh() {
    List<Scale> scales = Scales.of(Figures.runs(Language.EN, false, FAST, SLOW));
    assertThat(scales.get(0).span() / 3.4e6).isCloseTo(scales.get(1).span() / 49_000, within(1e-9));
  }

  @Test
  void aSteadyPlatformIsNotPressedToALineByANoisyOne() {
    Scale steady = Scales.of(Figures.runs(Language.EN, false, FAST, STEADY)).get(1);
    assertThat(0.2 / steady.span()).isGreaterThan(0.5);
  }

  @Test
  void oneOutlierElsewhereLeavesAPanelMoreThanASixthOfItsHeight() {
    RunSeries usual = series(0, 170, 185, 207);
    RunSeries outlier = series(1, 210, 250, 530);
    Scale scale = Scales.of(Figures.runs(Language.EN, false, usual, outlier)).get(0);
    assertThat((207 - 170) / scale.span()).isGreaterThan(0.5);
  }

  @Test
  void aHugeRangeIsLogarithmic() {
    assertThat(Scales.of(Figures.runs(Language.EN, false, EXTREME)).get(0).logarithmic()).isTrue();
  }

  private static RunSeries series(int slot, double low, double middle, double high) {
    return Figures.series(
        "P" + slot,
        slot,
        List.of(
            new RunDot(1, middle, OutlierMark.NONE),
            new RunDot(2, low, OutlierMark.NONE),
            new RunDot(3, high, OutlierMark.MILD)),
        new Bounds(low, middle, high));
  }
}
