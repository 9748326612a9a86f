package dev.tare.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import org.junit.jupiter.api.Test;

/** What a second measurement says of an open change. */
class RemeasurementTest {

  private final History.Series worse = new Nights().add(14, 1).add(4, 1.06).kvm();

  /** A night without history, in which KVM costs so many times what native does. */
  private static Analysis again(double kvm) {
    return new Nights().add(1, kvm).last();
  }

  @Test
  void theSameShowsItAgain() {
    assertThat(Remeasurement.confirms(worse, again(1.06))).contains(true);
    assertThat(Remeasurement.confirms(worse, again(1.5))).contains(true);
  }

  @Test
  void theOldLevelAndTheOtherSideDoNot() {
    assertThat(Remeasurement.confirms(worse, again(1))).contains(false);
    assertThat(Remeasurement.confirms(worse, again(.9))).contains(false);
  }

  @Test
  void aChangeForTheBetterIsShownBelowTheBand() {
    History.Series better = new Nights().add(14, 1).add(4, .94).kvm();
    assertThat(Remeasurement.confirms(better, again(.94))).contains(true);
    assertThat(Remeasurement.confirms(better, again(1.06))).contains(false);
  }

  @Test
  void whatIsTooNoisyOrMissingSaysNothing() {
    assertThat(Remeasurement.confirms(worse, new Nights().tooNoisy(1.06).last())).isEmpty();
    assertThat(Remeasurement.confirms(worse, new Nights().withoutKvm().last())).isEmpty();
    assertThat(Remeasurement.confirms(worse, new Nights().withoutNative(1.06).last())).isEmpty();
  }

  @Test
  void whereNothingIsOpenThereIsNothingToConfirm() {
    assertThat(Remeasurement.confirms(new Nights().add(14, 1).kvm(), again(1.06))).isEmpty();
  }
}
