package dev.tare.analyzer.simulation;

import dev.tare.analyzer.simulation.NightEvent.Effect;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.index.IndexParts;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Generates the campaigns of several hosts, night by night, from a seed. */
public final class NightsSimulator {

  private static final Map<String, Double> COSTS = costs();
  private static final List<Cell> CELLS =
      COSTS.keySet().stream()
          .flatMap(platform -> Stream.of("cpu", "mem").map(b -> new Cell(platform, b)))
          .toList();

  private final NightsPlan plan;
  private final Path archive;
  private int written;

  private NightsSimulator(NightsPlan plan, Path archive) {
    this.plan = plan;
    this.archive = archive;
  }

  private static Map<String, Double> costs() {
    Map<String, Double> costs = new LinkedHashMap<>();
    costs.put("native", 1.0);
    costs.put("docker", 1.01);
    costs.put("kvm", 1.03);
    return costs;
  }

  /** Writes the campaigns into an archive, and returns how many there are. */
  public static int write(NightsPlan plan, Path archive) {
    NightsSimulator simulator = new NightsSimulator(plan, archive);
    simulator.requireKnown();
    return plan.hosts().stream().mapToInt(simulator::host).sum();
  }

  /**
   * Writes an archive of which only the last nights are campaigns; of the others its index has
   * rows, and nothing but the index can be read.
   *
   * @param whole number of those nights of each host
   * @param analysed analyses a campaign, given its path and that in the archive
   */
  public static int writeIndexed(
      NightsPlan plan, int whole, Path archive, BiFunction<Path, Path, IndexedCampaign> analysed) {
    NightsSimulator simulator = new NightsSimulator(plan, archive);
    simulator.requireKnown();
    simulator.requireRows(plan.nights() - whole);
    Map<String, Optional<Supplier<Collection<IndexedCampaign>>>> parts = new LinkedHashMap<>();
    plan.hosts().stream()
        .sorted(Comparator.comparing(id -> id + "/"))
        .forEach(id -> parts.put(id, Optional.of(() -> simulator.indexed(id, whole, analysed))));
    Directories.create(archive);
    IndexParts.write(archive, parts);
    return simulator.written;
  }

  private void requireKnown() {
    plan.events().stream()
        .map(NightEvent::platform)
        .filter(id -> !id.equals(NightEvent.ALL) && !COSTS.containsKey(id))
        .forEach(NightsSimulator::refuse);
  }

  private void requireRows(int rows) {
    boolean others =
        plan.events().stream()
            .anyMatch(e -> e.first() <= rows && !e.is(Effect.SLOWER) && !e.is(Effect.ABSENT));
    if (others || rows < 0 || rows == plan.nights()) {
      throw new InputException(
          "--whole: 1 to the number of nights; the others can be slower or absent, nothing else");
    }
  }

  private List<IndexedCampaign> indexed(
      String id, int whole, BiFunction<Path, Path, IndexedCampaign> analysed) {
    requireNew(archive.resolve(id));
    SimulatedHost host = new SimulatedHost(plan.seed(), plan.hosts().indexOf(id));
    IndexedNights nights = new IndexedNights(archive, id, analysed);
    for (int night = 1; night <= plan.nights(); night++) {
      Map<Cell, double[]> runs = host.night(night, CELLS, plan.rounds());
      if (!isSilent(id, night)) {
        SimulatedNight simulated = night(id, night, runs);
        written++;
        if (night <= plan.nights() - whole) {
          nights.add(simulated);
        } else {
          NightFiles.write(simulated, archive.resolve(id));
          nights.addWhole(simulated);
        }
      }
    }
    return nights.entries();
  }

  private static void refuse(String platform) {
    throw new InputException(
        platform + ": is not simulated; name one of " + String.join(", ", COSTS.keySet()));
  }

  private int host(String id) {
    Path directory = archive.resolve(id);
    requireNew(directory);
    SimulatedHost host = new SimulatedHost(plan.seed(), plan.hosts().indexOf(id));
    int campaigns = 0;
    for (int night = 1; night <= plan.nights(); night++) {
      Map<Cell, double[]> runs = host.night(night, CELLS, plan.rounds());
      if (!isSilent(id, night)) {
        NightFiles.write(night(id, night, runs), directory);
        campaigns++;
      }
    }
    return campaigns;
  }

  private static void requireNew(Path directory) {
    try {
      Files.createDirectories(directory);
      try (var entries = Files.list(directory)) {
        if (entries.findAny().isPresent()) {
          throw new InputException(directory + ": is not empty; name another archive or host");
        }
      }
    } catch (IOException failed) {
      throw InputException.notWritten(directory, failed);
    }
  }

  private boolean isSilent(String host, int night) {
    return plan.events().stream().anyMatch(e -> e.is(Effect.ABSENT) && e.isOfAll(host, night));
  }

  private SimulatedNight night(String host, int night, Map<Cell, double[]> noise) {
    Map<Cell, double[]> values = new LinkedHashMap<>();
    noise.forEach(
        (cell, runs) -> {
          double slower = slower(host, cell.platform(), night);
          values.put(cell, values(cell, runs, slower));
        });
    return new SimulatedNight(
        host,
        plan.start(night),
        plan.seed() + night,
        machines(host, night),
        values,
        of(Effect.ABSENT, host, night),
        of(Effect.UNUSABLE, host, night),
        of(Effect.FAILED, host, night));
  }

  /** How often another machine got the name of the host so far. */
  private int machines(String host, int night) {
    return (int)
        plan.events().stream().filter(e -> e.is(Effect.MACHINE) && e.isOfAll(host, night)).count();
  }

  private List<String> of(Effect effect, String host, int night) {
    return COSTS.keySet().stream()
        .filter(
            platform ->
                plan.events().stream()
                    .anyMatch(event -> event.is(effect) && event.isOf(host, platform, night)))
        .toList();
  }

  private double slower(String host, String platform, int night) {
    return plan.events().stream()
        .filter(event -> event.isOf(host, platform, night))
        .mapToDouble(NightEvent::size)
        .sum();
  }

  private static double[] values(Cell cell, double[] noise, double slower) {
    double cost = COSTS.get(cell.platform());
    double[] values = new double[noise.length];
    for (int i = 0; i < noise.length; i++) {
      double slowness = cost * Math.exp(slower + noise[i]);
      values[i] = cell.benchmark().equals("cpu") ? 3e6 / slowness : 0.1 * slowness;
    }
    return values;
  }
}
