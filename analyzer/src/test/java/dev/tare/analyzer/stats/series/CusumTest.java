package dev.tare.analyzer.stats.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.series.Cusum.Shift;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CusumTest {

  @Test
  void aLastingChangeIsFoundAndLocated() {
    Cusum.Walk walk = walk(plus(noise(40), 30, 40, .05));
    assertThat(walk.shifts()).hasSize(1);
    Shift shift = walk.shifts().get(0);
    assertThat(shift.start()).isEqualTo(30);
    assertThat(shift.raised()).isBetween(31, 33);
    assertThat(shift.size()).isCloseTo(.05, within(.01));
  }

  @Test
  void oneNightIsSuspectAndNoChange() {
    Cusum.Walk walk = walk(plus(noise(40), 30, 31, .5));
    assertThat(walk.shifts()).isEmpty();
    assertThat(walk.z().get(30).getAsDouble()).isGreaterThan(Cusum.SUSPECT);
    assertThat(walk.z().get(31).getAsDouble()).isBetween(-Cusum.SUSPECT, Cusum.SUSPECT);
  }

  @Test
  void aChangeThatDoesNotMatterRaisesNoAlarm() {
    double[] still = new double[60];
    assertThat(walk(plus(still, 30, 60, .029)).shifts()).isEmpty();
    assertThat(walk(plus(still, 30, 60, .031)).shifts()).hasSize(1);
  }

  @Test
  void thereIsNoJudgementBeforeTheEleventhNight() {
    Cusum.Walk walk = walk(plus(noise(11), 5, 11, .5));
    assertThat(walk.z().subList(0, 10)).containsOnly(OptionalDouble.empty());
    assertThat(walk.z().get(10)).isPresent();
    assertThat(walk(noise(10)).level()).isEmpty();
  }

  @Test
  void afterAChangeTheNewLevelHolds() {
    Cusum.Walk walk = walk(plus(noise(80), 30, 80, .05));
    assertThat(walk.shifts()).hasSize(1);
    assertThat(walk.level().orElseThrow().median()).isCloseTo(.05, within(.01));
  }

  @Test
  void anAcceptedNightStartsAnew() {
    double[] nights = plus(noise(60), 30, 60, .05);
    Cusum.Walk walk = Cusum.over(nights, Set.of(30));
    assertThat(walk.shifts()).isEmpty();
    assertThat(walk.z().get(39)).isEmpty();
    assertThat(walk.z().get(40)).isPresent();
  }

  @Test
  void upAndDownAreAlike() {
    double[] nights = plus(noise(60), 30, 60, .06);
    double[] mirrored = Arrays.stream(nights).map(v -> -v).toArray();
    assertThat(walk(mirrored).shifts())
        .singleElement()
        .satisfies(
            down -> {
              Shift up = walk(nights).shifts().get(0);
              assertThat(down.start()).isEqualTo(up.start());
              assertThat(down.raised()).isEqualTo(up.raised());
              assertThat(down.size()).isCloseTo(-up.size(), within(1e-12));
            });
  }

  @Test
  void nightsAreNotReordered() {
    double[] nights = noise(30);
    double[] before = nights.clone();
    walk(nights);
    assertThat(nights).isEqualTo(before);
  }

  private static double[] noise(int nights) {
    return Simulation.of(8).independent(.005, nights);
  }

  private static double[] plus(double[] nights, int from, int to, double by) {
    return IntStream.range(0, nights.length)
        .mapToDouble(i -> nights[i] + (from <= i && i < to ? by : 0))
        .toArray();
  }

  private static Cusum.Walk walk(double[] nights) {
    return Cusum.over(DoubleStream.of(nights).toArray(), Set.of());
  }
}
