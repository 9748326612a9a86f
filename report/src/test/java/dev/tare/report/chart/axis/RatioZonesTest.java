package dev.tare.report.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure.AxisKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioZonesTest {

  @Test
  void ratiosNearOneHaveALinearAxis() {
    assertThat(kind(0.9, 1.02, 1.4)).isEqualTo(AxisKind.LINEAR);
  }

  @Test
  void ratiosNearOneAndFarFromItHaveABreak() {
    assertThat(kind(1.02, 68.7)).isEqualTo(AxisKind.BROKEN);
    assertThat(kind(1.02, 0.05)).isEqualTo(AxisKind.BROKEN);
  }

  @Test
  void withoutARatioNearOneThereIsNothingToEnlarge() {
    assertThat(kind(30, 68.7)).isEqualTo(AxisKind.LOGARITHMIC);
  }

  private static AxisKind kind(double... points) {
    List<Bounds> ratios =
        Arrays.stream(points).mapToObj(p -> new Bounds(p * 0.98, p, p * 1.03)).toList();
    return RatioZones.kind(ratios);
  }
}
