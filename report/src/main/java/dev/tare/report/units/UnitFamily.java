package dev.tare.report.units;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Units that differ in their prefix only.
 *
 * @param sizes in the smallest of them, by name, ascending
 */
record UnitFamily(Map<String, Double> sizes) {

  private static final List<UnitFamily> ALL =
      List.of(
          of(1e3, "ns", "µs", "ms", "s"),
          of(1e3, "FLOPS", "KFLOPS", "MFLOPS", "GFLOPS", "TFLOPS"),
          of(1e3, "IOPS", "kIOPS", "MIOPS"),
          of(1e3, "kB", "MB", "GB", "TB"),
          of(1024, "B", "KiB", "MiB", "GiB", "TiB"),
          of(1e3, "kB/s", "MB/s", "GB/s", "TB/s"),
          of(1024, "B/s", "KiB/s", "MiB/s", "GiB/s", "TiB/s"));

  private static UnitFamily of(double step, String... units) {
    Map<String, Double> sizes = new LinkedHashMap<>();
    double size = 1;
    for (String unit : units) {
      sizes.put(unit, size);
      size *= step;
    }
    return new UnitFamily(sizes);
  }

  /** Absent for a unit that takes no prefix. */
  static Optional<UnitFamily> of(String unit) {
    return ALL.stream().filter(family -> family.sizes.containsKey(unit)).findFirst();
  }

  /**
   * The scale with the most values from 1 up to 1000; of several, one that has the first value in
   * that range, then the one with the fewest steps from the given unit.
   *
   * @param unit of the values
   */
  UnitScale scale(String unit, List<Double> values) {
    double from = sizes.get(unit);
    return sizes.entrySet().stream()
        .map(to -> scale(from, to))
        .max(
            Comparator.comparingLong((UnitScale scale) -> fitting(scale, values))
                .thenComparingLong(scale -> fitting(scale, values.subList(0, 1)))
                .thenComparingDouble(scale -> -Math.abs(Math.log(scale.factor()))))
        .orElseThrow();
  }

  private static UnitScale scale(double from, Entry<String, Double> to) {
    return new UnitScale(to.getKey(), from / to.getValue());
  }

  private static long fitting(UnitScale scale, List<Double> values) {
    return values.stream().map(scale::of).filter(shown -> shown >= 1 && shown < 1000).count();
  }
}
