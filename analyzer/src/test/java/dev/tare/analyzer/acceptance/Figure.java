package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Simulation;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * One acceptance figure.
 *
 * @param no as in the table of required figures
 * @param method what is asked
 * @param scenario of which kind of data
 * @param must the rates it may have
 * @param percent the rate that so many repeats measure
 */
record Figure(String no, String method, String scenario, Band must, IntToDoubleFunction percent) {

  private static final long SEED = 20261123;

  /** How often a simulated sample, or pair of samples, has a property. */
  static Figure of(
      String no, String method, String scenario, Band must, Predicate<Simulation> holds) {
    return new Figure(no, method, scenario, must, repeats -> percent(repeats, holds));
  }

  private static double percent(int repeats, Predicate<Simulation> holds) {
    Simulation simulation = simulation();
    return share(repeats, i -> holds.test(simulation));
  }

  static Simulation simulation() {
    return Simulation.of(SEED);
  }

  static double share(int repeats, IntPredicate isSo) {
    return 100.0 * IntStream.range(0, repeats).filter(isSo).count() / repeats;
  }
}
