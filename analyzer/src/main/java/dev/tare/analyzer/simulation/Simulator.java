package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Generates a campaign of a few platforms and benchmarks, round by round, from a seed. */
public final class Simulator {

  private static final double NOISE = 0.01;
  private static final double MUCH_NOISE = 0.9;
  private static final double START = 1_767_225_600;
  private static final int ROUNDS_A_SESSION = 8;
  private static final List<String> HEADER =
      List.of(
          CsvColumns.TIME,
          CsvColumns.VALUE,
          CsvColumns.RUN,
          CsvColumns.ROUND,
          CsvColumns.SESSION,
          CsvColumns.SECONDS,
          CsvColumns.STEAL);

  private final Scenario scenario;
  private final int rounds;
  private final RandomGenerator random;
  private final Map<Cell, Double> costs;
  private final Map<Cell, StringBuilder> files = new LinkedHashMap<>();
  private double clock = START;
  private int burst;
  private double stolen;

  private Simulator(Scenario scenario, int rounds, long seed) {
    this.scenario = scenario;
    this.rounds = rounds;
    costs = Costs.of(scenario);
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Writes the files into a directory that does not contain them yet. */
  public static void write(Scenario scenario, int rounds, long seed, Path into) {
    Simulator simulator = new Simulator(scenario, rounds, seed);
    for (int round = 1; round <= rounds; round++) {
      simulator.round(round);
    }
    simulator.write(into);
  }

  private void round(int round) {
    List<Cell> order = new ArrayList<>(costs.keySet());
    updateSteal();
    while (!order.isEmpty()) {
      run(order.remove(random.nextInt(order.size())), round);
    }
  }

  /** Decides whether this round is one of a burst. */
  private void updateSteal() {
    if (scenario == Scenario.STEAL && burst == 0 && random.nextDouble() < 0.05) {
      burst = 1 + random.nextInt(3);
      stolen = 0.10 + 0.15 * random.nextDouble();
    }
    stolen = burst > 0 ? stolen : 0;
    burst = Math.max(0, burst - 1);
  }

  private void run(Cell cell, int round) {
    double slowness =
        cost(cell) * Math.exp(defectEffect(cell, round) + noise() * random.nextGaussian());
    boolean lost = scenario == Scenario.LOST_MINUTE && cell.equals(new Cell("qemu", "mem"));
    double elapsed = lost ? 65 + 10 * random.nextDouble() : 10 + 0.2 * random.nextDouble();
    double value = value(cell.benchmark(), slowness);
    write(cell, round, lost ? elapsed - 60 : value, elapsed + 0.4);
    clock += elapsed + 1;
  }

  private double noise() {
    return scenario == Scenario.QUESTIONS_NOISY ? MUCH_NOISE : NOISE;
  }

  private static double value(String benchmark, double slowness) {
    return switch (benchmark) {
      case "cpu" -> 3e6 / slowness;
      case "disk-random" -> 400 / slowness;
      default -> 0.1 * slowness;
    };
  }

  private double cost(Cell cell) {
    boolean slow = scenario == Scenario.NO_ACCELERATION && cell.platform().equals("kvm");
    return slow ? 30 : costs.get(cell);
  }

  /** The effect of the defect on this run, as a log ratio. */
  private double defectEffect(Cell cell, int round) {
    boolean kvm = cell.platform().equals("kvm");
    return switch (scenario) {
      case STEAL -> stolen;
      case DRIFT -> 0.10 * round / rounds;
      case STEP -> kvm && round > rounds / 2 ? 0.08 : 0;
      case SLOWER -> kvm ? 0.08 : 0;
      case MODES -> kvm && random.nextDouble() < 0.3 ? 0.12 : 0;
      default -> 0;
    };
  }

  private void write(Cell cell, int round, double value, double seconds) {
    files
        .computeIfAbsent(cell, c -> new StringBuilder(String.join(",", HEADER)).append('\n'))
        .append(Math.round(clock))
        .append(',')
        .append(value)
        .append(',')
        .append(round)
        .append(',')
        .append(round)
        .append(',')
        .append(1 + (round - 1) / ROUNDS_A_SESSION)
        .append(',')
        .append(seconds)
        .append(',')
        .append(100 * stolen)
        .append('\n');
  }

  private void write(Path into) {
    try {
      Files.createDirectories(into);
      for (Map.Entry<Cell, StringBuilder> file : files.entrySet()) {
        Path path = into.resolve(file.getKey().file());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
          throw new InputException(path + ": already exists; choose another directory");
        }
        AtomicFile.write(path, file.getValue().toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new InputException(into + ": cannot be written: " + failed.getMessage(), failed);
    }
  }
}
