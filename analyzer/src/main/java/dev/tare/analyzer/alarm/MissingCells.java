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

  /** Whether these are several, and all that the platform has. */
  public boolean allOfSeveral() {
    return all && benchmarks.size() > 1;
  }

  /** Such as {@code docker: none of the 5 benchmarks ran since 2026-11-14T0100Z}. */
  public String text() {
    String what = allOfSeveral() ? whole() : String.join(", ", benchmarks) + " " + state.word();
    return platform + ": " + what + " since " + since;
  }

  private String whole() {
    boolean two = benchmarks.size() == 2;
    String all = two ? "both" : "all " + benchmarks.size();
    return switch (state) {
      case DID_NOT_RUN ->
          (two ? "neither benchmark" : "none of the " + benchmarks.size() + " benchmarks") + " ran";
      case FAILED, NOT_USABLE -> all + " benchmarks " + state.word();
    };
  }
}
