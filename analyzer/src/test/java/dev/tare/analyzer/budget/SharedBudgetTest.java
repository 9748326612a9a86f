package dev.tare.analyzer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.budget.SimulatedNights.Night;
import dev.tare.analyzer.budget.SimulatedNights.Verdicts;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.series.Cusum;
import dev.tare.analyzer.stats.series.Shift;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Why a night's rounds are not shared by need: what that would decide, and what it would cost. The
 * table in the README is what the long test prints.
 */
class SharedBudgetTest {

  private static final double[] DIFFERENT = {0, .01, .03, .07, .15};
  private static final double[] SAME = {0, 0, 0, 0, 0};
  private static final int HOSTS = 300;
  private static final int YEARS = 50;
  private static final int YEAR = 365;
  private static final int CHANGED = 60;

  /** Per cent of comparisons decided, and of nights with a wrong verdict. */
  private record Rates(double decided, double wrong) {}

  @Test
  void sharingDecidesLittleMoreAndIsWrongAsRarely() {
    Rates equal = rates(Optional.empty(), 24, .5, DIFFERENT, 10);
    Rates shared = rates(rule(24), 24, .5, DIFFERENT, 10);
    assertThat(shared.decided() - equal.decided()).isBetween(-10.0, 10.0);
    assertThat(shared.wrong()).isLessThanOrEqualTo(30);
  }

  @Test
  void sharedRoundsAreAsManyAndNoneIsForgotten() {
    double[][] needed = {{10, 12}, {30, 40}, {90, 1e9}, {1e9, 1e9}};
    int[] rounds = new SharedRounds(12, 96, 6).of(needed, 96);
    assertThat(rounds).containsExactly(18, 42, 18, 18);
    assertThat(new SharedRounds(12, 96, 6).of(needed, 192)).containsExactly(30, 42, 90, 30);
  }

  @Test
  @Tag("full")
  void whatSharingDecidesAndWhatItCosts() {
    for (int each : new int[] {24, 48}) {
      for (double boot : new double[] {0, .5, 1}) {
        print(each, boot, "equal", Optional.empty());
        print(each, boot, "shared", rule(each));
      }
    }
  }

  private static void print(int each, double boot, String name, Optional<SharedRounds> rule) {
    Rates different = rates(rule, each, boot, DIFFERENT, HOSTS);
    Rates same = rates(rule, each, boot, SAME, HOSTS);
    System.out.printf(
        Locale.ROOT,
        "| %d | %.2f | %s | %.1f | %.1f | %.1f | %.1f | %s |%n",
        each,
        boot,
        name,
        different.decided(),
        different.wrong(),
        same.decided(),
        same.wrong(),
        nights(rule, each, boot));
    assertThat(Math.max(different.wrong(), same.wrong())).isLessThan(6.5);
  }

  /** Half of the equal rounds stay. */
  private static Optional<SharedRounds> rule(int each) {
    return Optional.of(new SharedRounds(each / 2, 96, 6));
  }

  private static Rates rates(
      Optional<SharedRounds> rule, int each, double boot, double[] ratios, int hosts) {
    List<Verdicts> all =
        IntStream.range(0, hosts)
            .mapToObj(seed -> eighth(new SimulatedNights(seed, rule, each, boot, ratios)))
            .toList();
    return new Rates(
        100 * all.stream().mapToDouble(Verdicts::decided).average().orElseThrow(),
        100.0 * all.stream().filter(Verdicts::wrong).count() / hosts);
  }

  /** The first night whose rounds may be shared. */
  private static Verdicts eighth(SimulatedNights nights) {
    IntStream.range(0, SimulatedNights.NIGHTS).forEach(i -> nights.next());
    return nights.judged(nights.next());
  }

  /** False alarms in 100 years of the four benchmarks, and steps of 5 % found within two nights. */
  private static String nights(Optional<SharedRounds> rule, int each, double boot) {
    double alarms = 0;
    double[] found = new double[SimulatedNights.NOISE.length];
    for (int year = 0; year < YEARS; year++) {
      double[][] levels = levels(new SimulatedNights(year, rule, each, boot, DIFFERENT), year);
      for (int b = 0; b < levels.length; b++) {
        alarms += Cusum.over(levels[b], Set.of()).shifts().size() * 100.0 / YEARS;
        found[b] += 100.0 * found(levels[b]) / YEARS;
      }
    }
    return String.format(
        Locale.ROOT, "%.0f | %.0f, %.0f, %.0f", alarms, found[0], found[1], found[2]);
  }

  /** By benchmark and night, with a variation of 1 % from night to night. */
  private static double[][] levels(SimulatedNights host, long seed) {
    Simulation outside = Simulation.of(-1 - seed);
    double[][] levels = new double[SimulatedNights.NOISE.length][YEAR];
    for (int night = 0; night < YEAR; night++) {
      Night measured = host.next();
      double[] more = outside.independent(.01, levels.length);
      for (int b = 0; b < levels.length; b++) {
        levels[b][night] = measured.levels()[b] + more[b];
      }
    }
    return levels;
  }

  /** The share of starts from which a step of 5 % is raised within two further nights. */
  private static double found(double[] levels) {
    int[] starts =
        IntStream.iterate(0, start -> start + CHANGED + 3 <= YEAR, s -> s + 10).toArray();
    return IntStream.of(starts).filter(start -> isFound(levels, start)).count()
        / (double) starts.length;
  }

  private static boolean isFound(double[] levels, int start) {
    double[] nights =
        IntStream.range(0, CHANGED + 3)
            .mapToDouble(i -> levels[start + i] + (i < CHANGED ? 0 : Math.log(1.05)))
            .toArray();
    return Cusum.over(nights, Set.of()).shifts().stream()
        .map(Shift::raised)
        .anyMatch(r -> r >= CHANGED);
  }
}
