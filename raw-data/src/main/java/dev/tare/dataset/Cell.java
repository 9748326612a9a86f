package dev.tare.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A platform and a benchmark; its runs are in the file {@code <platform>-<benchmark>.csv}. */
public record Cell(String platform, String benchmark) implements Comparable<Cell> {

  /** The end of the names of files with inner values. */
  static final String INNER = ".inner.csv";

  private static final Pattern FILE = Pattern.compile("([^-.]+)-([^.]+)\\.csv");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

  public Cell {
    if (!isPlatform(platform)) {
      throw new IllegalArgumentException("not a platform id: " + platform);
    }
    if (!isBenchmark(benchmark)) {
      throw new IllegalArgumentException("not a benchmark id: " + benchmark);
    }
  }

  /** Whether a text is a platform id: ASCII letters, digits and underscores. */
  public static boolean isPlatform(String text) {
    return ID.matcher(text).matches() && !text.contains("-");
  }

  /** Whether a text is a benchmark id: ASCII letters, digits, underscores and, inside, hyphens. */
  public static boolean isBenchmark(String text) {
    return ID.matcher(text).matches();
  }

  /** The cell whose runs a file of that name holds; the name is split at the first hyphen. */
  public static Optional<Cell> ofFile(String name) {
    Matcher file = FILE.matcher(name);
    if (!file.matches()
        || !ID.matcher(file.group(1)).matches()
        || !ID.matcher(file.group(2)).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Cell(file.group(1), file.group(2)));
  }

  /** The cell whose runs or inner values a file of that name holds. */
  public static Optional<Cell> ofTable(String name) {
    return ofFile(name.endsWith(INNER) ? name.replace(INNER, ".csv") : name);
  }

  /** The name of the file with its runs. */
  public String file() {
    return this + ".csv";
  }

  /** The name of the file with the inner values of its runs. */
  public String innerFile() {
    return this + INNER;
  }

  @Override
  public int compareTo(Cell other) {
    int byBenchmark = benchmark.compareTo(other.benchmark);
    return byBenchmark != 0 ? byBenchmark : platform.compareTo(other.platform);
  }

  @Override
  public String toString() {
    return platform + "-" + benchmark;
  }
}
