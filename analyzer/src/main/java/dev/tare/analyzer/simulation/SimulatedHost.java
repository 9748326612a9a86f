package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The noise of a host: what it does to all platforms follows that of the night before; each
 * platform and benchmark has an effect of its own every night and in every session.
 *
 * <p>Events change no random number, so that nights with and without them can be compared.
 */
final class SimulatedHost {

  /** Standard deviations on logs, and the correlation of consecutive nights. */
  private static final double OF_THE_HOST = 0.01;

  private static final double MEMORY = 0.5;
  private static final double OF_A_NIGHT = 0.005;
  private static final double OF_A_SESSION = 0.002;
  private static final double OF_A_RUN = 0.006;

  /** Some runs are disturbed. */
  private static final double DISTURBED = 0.01;

  private static final double DISTURBANCE = 0.08;
  private static final int ROUNDS_A_SESSION = 8;

  private final long seed;
  private final RandomGenerator hostNoise;
  private double level;

  SimulatedHost(long seed, int number) {
    this.seed = 1_000_003L * seed + 7_919L * number;
    hostNoise = generator(this.seed);
    level = OF_THE_HOST * hostNoise.nextGaussian();
  }

  /** The slowness of each run of each cell, on logs; call it once for every night, in order. */
  Map<Cell, double[]> night(int night, List<Cell> cells, int rounds) {
    level =
        MEMORY * level + Math.sqrt(1 - MEMORY * MEMORY) * OF_THE_HOST * hostNoise.nextGaussian();
    RandomGenerator random = generator(31 * seed + night);
    Map<Cell, double[]> all = new LinkedHashMap<>();
    cells.forEach(cell -> all.put(cell, runs(random, rounds)));
    return all;
  }

  private double[] runs(RandomGenerator random, int rounds) {
    double tonight = level + OF_A_NIGHT * random.nextGaussian();
    double session = 0;
    double[] runs = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      session = round % ROUNDS_A_SESSION == 0 ? OF_A_SESSION * random.nextGaussian() : session;
      double disturbed = random.nextDouble() < DISTURBED ? DISTURBANCE * random.nextDouble() : 0;
      runs[round] = tonight + session + OF_A_RUN * random.nextGaussian() + disturbed;
    }
    return runs;
  }

  /** The session of a round; both from 1. */
  static int session(int round) {
    return 1 + (round - 1) / ROUNDS_A_SESSION;
  }

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
