package dev.tare.dataset.format.line;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The sizes of the units that tools choose by themselves, so that a series has one unit. */
public final class PrintedUnit {

  private static final Map<String, BigDecimal> NANOSECONDS =
      Map.ofEntries(
          entry("ns", "1"),
          entry("nsec", "1"),
          entry("us", "1E+3"),
          entry("µs", "1E+3"),
          entry("μs", "1E+3"),
          entry("usec", "1E+3"),
          entry("ms", "1E+6"),
          entry("msec", "1E+6"),
          entry("s", "1E+9"),
          entry("sec", "1E+9"),
          entry("m", "60E+9"),
          entry("h", "3600E+9"));

  private static final String PREFIXES = "kMGTP";

  private PrintedUnit() {}

  private static Map.Entry<String, BigDecimal> entry(String unit, String size) {
    return Map.entry(unit, new BigDecimal(size));
  }

  /** Nanoseconds in a unit of time; absent when the unit is not known. */
  public static Optional<BigDecimal> nanoseconds(String unit) {
    return Optional.ofNullable(NANOSECONDS.get(unit));
  }

  /** A time in a unit of time, as milliseconds. */
  public static Optional<PrintedNumber> milliseconds(PrintedNumber time, String unit) {
    return nanoseconds(unit).map(size -> time.times(size.movePointLeft(6)));
  }

  /** 1000 to the power of a prefix such as {@code k}, {@code K} or {@code M}; 1 without one. */
  public static BigDecimal decimal(String prefix) {
    return power(1000, prefix);
  }

  /** 1024 to the power of a prefix such as {@code K} or {@code M}; 1 without one. */
  public static BigDecimal binary(String prefix) {
    return power(1024, prefix);
  }

  private static BigDecimal power(int base, String prefix) {
    int exponent = prefix.isEmpty() ? 0 : PREFIXES.indexOf(prefix.replace('K', 'k')) + 1;
    return BigDecimal.valueOf(base).pow(exponent);
  }
}
