package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cost of each cell of a generated campaign, relative to native. */
final class Costs {

  private static final Map<String, Double> USUAL =
      new TreeMap<>(Map.of("native", 1.0, "docker", 1.01, "kvm", 1.03, "qemu", 40.0));
  private static final Map<String, Double> DISKS =
      new TreeMap<>(Map.of("native", 1.0, "qemu_raw", 1.4, "qemu_qcow2", 1.75, "qemu_qed", 2.1));
  private static final Map<String, Double> FEW =
      new TreeMap<>(Map.of("native", 1.0, "docker", 1.05, "docker_scratch", 1.05));
  private static final Map<String, Double> MANY =
      new TreeMap<>(Map.of("native", 1.0, "docker", 1.3, "docker_scratch", 1.3));

  private final Map<Cell, Double> costs = new LinkedHashMap<>();

  private Costs() {}

  static Map<Cell, Double> of(Scenario scenario) {
    Costs costs = new Costs();
    switch (scenario) {
      case QUESTIONS, QUESTIONS_NOISY ->
          costs.add("disk-random", DISKS).add("fork", FEW).add("fork-eager", MANY);
      default -> costs.addUsual();
    }
    return costs.costs;
  }

  private void addUsual() {
    USUAL.forEach((p, cost) -> List.of("cpu", "mem").forEach(b -> costs.put(new Cell(p, b), cost)));
  }

  private Costs add(String benchmark, Map<String, Double> platforms) {
    platforms.forEach((platform, cost) -> costs.put(new Cell(platform, benchmark), cost));
    return this;
  }
}
