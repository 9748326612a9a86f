package dev.tare.analyzer.stats.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.stats.Simulation;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CusumTest {

  @Test
  void aLastingChangeIsFoundAndLocated() {
    NightWalk walk = walk(plus(noise(40), 30, 40, .05));
    assertThat(walk.shifts()).hasSize(1);
    Shift shift = walk.shifts().get(0);
    assertThat(shift.start()).isEqualTo(30);
    assertThat(shift.raised()).isBetween(31, 33);
    assertThat(shift.size()).isCloseTo(.05, within(.01));
  }

  @Test
  void oneNightIsSuspectAndNoChange() {
    NightWalk walk = walk(plus(noise(40), 30, 31, .5));
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
    NightWalk walk = walk(plus(noise(11), 5, 11, .5));
    assertThat(walk.z().subList(0, 10)).containsOnly(OptionalDouble.empty());
    assertThat(walk.z().get(10)).isPresent();
    assertThat(walk(noise(10)).level()).isEmpty();
  }

  @Test
  void aChangeStaysOpenAgainstTheLevelBefore() {
    for (int night = 34; night <= 120; night++) {
      NightWalk walk = walk(plus(noise(night), 30, night, .05));
      assertThat(walk.open().orElseThrow().start()).as("night %d", night).isEqualTo(30);
      assertThat(walk.level().orElseThrow().median()).isCloseTo(0, within(.005));
      assertThat(walk.level().orElseThrow().nights()).isEqualTo(30);
    }
  }

  @Test
  void theFirstNightOutsideTheBandIsTheDate() {
    double[] nights = plus(noise(40), 30, 40, .08);
    nights[29] = .02;
    Shift shift = walk(nights).open().orElseThrow();
    assertThat(shift.start()).isEqualTo(30);
    assertThat(shift.raised()).isEqualTo(31);
  }

  @Test
  void aChangeThatGoesAwayEndsAndTheOldLevelHolds() {
    NightWalk walk = walk(plus(noise(80), 30, 36, .05));
    assertThat(walk.shifts()).singleElement().extracting(Shift::isOpen).isEqualTo(false);
    assertThat(walk.lastShift().orElseThrow().end().orElseThrow())
        .isEqualTo(new Shift.End(36, 37, Shift.Ending.BACK));
    assertThat(walk.level().orElseThrow().median()).isCloseTo(0, within(.003));
    assertThat(walk.z().subList(36, 80)).allMatch(OptionalDouble::isPresent);
  }

  @Test
  void aSecondChangeAfterTheFirstHasGoneIsFound() {
    NightWalk walk = walk(plus(plus(noise(60), 20, 26, .05), 40, 60, .05));
    assertThat(walk.shifts()).extracting(Shift::start).containsExactly(20, 40);
    assertThat(walk.open()).isPresent();
  }

  @Test
  void fromWorseToBetterIsAChangeOfItsOwn() {
    NightWalk walk = walk(plus(plus(noise(60), 30, 60, .08), 40, 60, -.16));
    assertThat(walk.shifts()).extracting(Shift::start).containsExactly(30, 40);
    assertThat(walk.open().orElseThrow().size()).isCloseTo(-.08, within(.01));
  }

  @Test
  void suspectsThatAlternateAreNoChangeUntilMostNightsAreOutside() {
    double[] nights = noise(28);
    for (int night = 20; night < 28; night += 2) {
      nights[night] += .08;
    }
    NightWalk walk = walk(nights);
    assertThat(walk.shifts()).isEmpty();
    assertThat(walk.suspects()).containsExactlyInAnyOrder(20, 22, 24, 26);
  }

  @Test
  void aSlowDriftStaysOpenOnceItHasLeftTheBand() {
    double[] nights = noise(120);
    for (int night = 40; night < 120; night++) {
      nights[night] += Math.min(.10, .004 * (night - 40));
    }
    NightWalk walk = walk(nights);
    assertThat(walk.open()).isPresent();
    assertThat(walk.open().orElseThrow().start()).isBetween(44, 60);
    assertThat(walk.level().orElseThrow().median()).isCloseTo(0, within(.02));
  }

  @Test
  void anAcceptedNightStartsAnew() {
    double[] nights = plus(noise(60), 30, 60, .05);
    NightWalk walk = Cusum.over(nights, Set.of(30));
    assertThat(walk.shifts()).isEmpty();
    assertThat(walk.level().orElseThrow().median()).isCloseTo(.05, within(.01));
    assertThat(walk.z().get(39)).isEmpty();
    assertThat(walk.z().get(40)).isPresent();
  }

  @Test
  void anOpenChangeEndsWhenItIsAccepted() {
    NightWalk walk = Cusum.over(plus(noise(60), 30, 60, .05), Set.of(35));
    assertThat(walk.lastShift().orElseThrow().end().orElseThrow())
        .isEqualTo(new Shift.End(35, 35, Shift.Ending.ACCEPTED));
    assertThat(walk.open()).isEmpty();
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

  private static NightWalk walk(double[] nights) {
    return Cusum.over(DoubleStream.of(nights).toArray(), Set.of());
  }
}
