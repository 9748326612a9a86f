package dev.tare.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The benchmarks whose ids imply unit and direction. */
public final class KnownBenchmarks {

  private static final Map<String, Benchmark> BY_ID =
      Map.of(
          "cpu", Benchmark.of("cpu", "CPU (LINPACK)", "KFLOPS", Direction.HIGHER),
          "mem", Benchmark.of("mem", "Memory (memsweep)", "s", Direction.LOWER),
          "disk-random",
              Benchmark.of("disk-random", "Disk, 4 KiB random writes", "IOPS", Direction.HIGHER),
          "fork", Benchmark.of("fork", "Processes by fork (forksum)", "s", Direction.LOWER),
          "fork-eager",
              Benchmark.of(
                  "fork-eager", "Processes by fork, all alive (forksum)", "s", Direction.LOWER),
          "fork-spawn",
              Benchmark.of("fork-spawn", "Processes by spawn (forksum)", "s", Direction.LOWER));

  private KnownBenchmarks() {}

  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  public static String title(String id) {
    return BY_ID.get(id).title();
  }

  /** Whether a benchmark has the unit and direction that its id implies. */
  public static boolean isClassic(Benchmark benchmark) {
    Benchmark classic = BY_ID.get(benchmark.id());
    return classic != null
        && classic.unit().equals(benchmark.unit())
        && classic.better().equals(benchmark.better());
  }

  /** The known benchmark of that id; absent when there is none. */
  public static Optional<Benchmark> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
