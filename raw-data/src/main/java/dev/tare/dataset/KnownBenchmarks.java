package dev.tare.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The benchmarks whose ids imply unit and direction. */
public final class KnownBenchmarks {

  /** Computes only. */
  public static final String CPU = "cpu";

  /** Starts processes, one alive at a time. */
  public static final String FORK = "fork";

  /** Starts processes that are all alive at once. */
  public static final String FORK_EAGER = "fork-eager";

  /** How the ids of benchmarks of a disk begin. */
  private static final String DISK = "disk";

  /** A word of an id or a title that says so. */
  private static final Pattern START_UP =
      Pattern.compile(
          "(?i)(?<![a-z])(re|cold[ _-]?|warm[ _-]?)?(boot|start|launch|spin[ _-]?up)"
              + "(s|ed|ing|up|[ _-]?up|[ _-]?time|times)?(?![a-z])");

  private static final Map<String, Benchmark> BY_ID =
      Map.of(
          CPU,
          Benchmark.of(CPU, "CPU (LINPACK)", "KFLOPS", Direction.HIGHER),
          "mem",
          Benchmark.of("mem", "Memory (memsweep)", "s", Direction.LOWER),
          "disk-random",
          Benchmark.of("disk-random", "Disk, 4 KiB random writes", "IOPS", Direction.HIGHER),
          FORK,
          Benchmark.of(FORK, "Processes by fork (forksum)", "s", Direction.LOWER),
          FORK_EAGER,
          Benchmark.of(FORK_EAGER, "Processes by fork, all alive (forksum)", "s", Direction.LOWER),
          "fork-spawn",
          Benchmark.of("fork-spawn", "Processes by spawn (forksum)", "s", Direction.LOWER));

  private KnownBenchmarks() {}

  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  /** Whether a benchmark of that id measures a disk. */
  public static boolean isOfDisk(String id) {
    return id.startsWith(DISK);
  }

  /** Whether a benchmark measures a disk, by its id or its unit. */
  public static boolean isOfDisk(Benchmark benchmark) {
    return isOfDisk(benchmark.id())
        || benchmark.unit().filter(unit -> unit.equalsIgnoreCase("IOPS")).isPresent();
  }

  /** Whether a benchmark of that id or title measures how long something takes to start. */
  public static boolean isOfStartUp(String name) {
    return START_UP.matcher(name).find();
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
