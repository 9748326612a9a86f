package dev.tare.dataset.table.cell;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit that is convertible to others of its dimension.
 *
 * @param dimension such as {@code time}
 * @param factor of the dimension's base unit; seconds for time
 */
public record Unit(String dimension, BigDecimal factor) {

  public static final String TIME = "time";

  private static final Map<String, Unit> UNITS = units();
  private static final String DECIMAL = "kMGT";
  private static final Pattern OTHERS =
      Pattern.compile("[^\\[\\]()]+/[^\\[\\]()]+|%|IOPS|\\p{L}*FLOPS|fps");

  /** A unit that is known; {@code KB} is none, because it may mean 1000 or 1024 bytes. */
  public static Optional<Unit> of(String name) {
    return Optional.ofNullable(UNITS.get(name));
  }

  /** Whether a text that stands where a unit may stand is one, also of one that is not known. */
  public static boolean isName(String text) {
    return UNITS.containsKey(text) || OTHERS.matcher(text).matches();
  }

  /** The factor of a suffix such as {@code k}; absent for other text. */
  public static Optional<BigDecimal> suffix(String text) {
    Optional<BigDecimal> binary = binary(text);
    if (binary.isPresent()) {
      return binary;
    }
    int power = DECIMAL.indexOf(text.equals("K") ? "k" : text);
    return text.length() == 1 && power >= 0
        ? Optional.of(BigDecimal.ONE.scaleByPowerOfTen(3 * (power + 1)))
        : Optional.empty();
  }

  private static Optional<BigDecimal> binary(String text) {
    int power = "KMGT".indexOf(text.isEmpty() ? "-" : text.substring(0, 1));
    return text.length() == 2 && text.charAt(1) == 'i' && power >= 0
        ? Optional.of(new BigDecimal(1024).pow(power + 1))
        : Optional.empty();
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    add(units, TIME, "1e-9", "ns", "nsec");
    add(units, TIME, "1e-6", "us", "\u00b5s", "\u03bcs", "usec");
    add(units, TIME, "1e-3", "ms", "msec");
    add(units, TIME, "1", "s", "sec", "secs", "second", "seconds", "Sek", "Sekunden");
    add(units, TIME, "60", "m", "min", "mins", "minutes");
    add(units, TIME, "3600", "h", "hr", "hrs", "hours");
    add(units, TIME, "86400", "d", "days");
    for (String per : new String[] {"", "/s", "/sec"}) {
      prefixed(units, "bytes" + (per.isEmpty() ? "" : "/s"), "B" + per);
      prefixed(units, "bits" + (per.isEmpty() ? "" : "/s"), "bit" + per);
    }
    prefixed(units, "frequency", "Hz");
    prefixed(units, "flops", "FLOPS");
    add(units, "bits/s", "1", "bps");
    add(units, "bits/s", "1e3", "kbps", "Kbps");
    add(units, "bits/s", "1e6", "Mbps");
    add(units, "bits/s", "1e9", "Gbps");
    return Map.copyOf(units);
  }

  private static void prefixed(Map<String, Unit> units, String dimension, String name) {
    add(units, dimension, "1", name);
    for (int i = 0; i < DECIMAL.length(); i++) {
      BigDecimal decimal = BigDecimal.ONE.scaleByPowerOfTen(3 * (i + 1));
      String prefix = name.equals("FLOPS") ? "KMGT" : DECIMAL;
      units.put(prefix.charAt(i) + name, new Unit(dimension, decimal));
      units.put(
          "KMGT".charAt(i) + "i" + name, new Unit(dimension, new BigDecimal(1024).pow(i + 1)));
    }
  }

  private static void add(
      Map<String, Unit> units, String dimension, String factor, String... names) {
    for (String name : names) {
      units.put(name, new Unit(dimension, new BigDecimal(factor)));
    }
  }
}
