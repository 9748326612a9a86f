package dev.tare.analyzer.alarm;

import java.util.List;

/**
 * Benchmarks of a platform that are missing for the same reason since the same night.
 *
 * @param since the first campaign without them
 * @param all whether these are all benchmarks of the platform
 */
public record MissingCells(
    String platform, MissingState state, String since, List<String> benchmarks, boolean all) {

  public MissingCells {
    benchmarks = List.copyOf(benchmarks);
  }

  /** Such as {@code docker: all 5 benchmarks did not run since 2026-11-14T0100Z}. */
  public String text() {
    String which =
        all && benchmarks.size() > 1
            ? "all " + benchmarks.size() + " benchmarks"
            : String.join(", ", benchmarks);
    return platform + ": " + which + " " + state.word() + " since " + since;
  }
}
