package dev.tare.analyzer.noise;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was recorded with the runs of a sample. A column with a single impossible number was not
 * measured as its name says and is never used: a share below 0 or above 100 % comes from a counter
 * that jumped, wrapped or went back.
 *
 * @param processors of the host; control groups add up the time throttled on each
 */
public record Evidence(Sample sample, int processors) {

  /**
   * A column with impossible numbers.
   *
   * @param first run with one
   * @param rows how many runs have one
   */
  public record Impossible(String column, Run first, double value, int rows) {}

  /** Shares of the wall time. */
  private static final List<String> SHARES =
      List.of(
          CsvColumns.STEAL,
          CsvColumns.IOWAIT,
          CsvColumns.PSI_CPU,
          CsvColumns.PSI_IO,
          CsvColumns.PSI_MEMORY,
          CsvColumns.THROTTLED);

  private static final List<String> POSITIVE =
      List.of(CsvColumns.LOAD1, CsvColumns.FREQUENCY, CsvColumns.IMAGE_BYTES, CsvColumns.SECONDS);

  /** Percentage points above 100 that rounding explains. */
  private static final double ROUNDING = 5;

  /** Two ticks of a clock of 100 Hz, in per cent of one second. */
  private static final double TICKS = 2;

  /** Below 0 by less is rounding, too. */
  private static final double ZERO = -1e-6;

  /** The impossible columns, in the order of the format. */
  public List<Impossible> impossible() {
    return Stream.concat(SHARES.stream(), POSITIVE.stream())
        .flatMap(column -> impossible(column).stream())
        .toList();
  }

  /** The numbers of all runs; absent if a run has none, or one that is impossible. */
  Optional<double[]> column(String column) {
    if (!sample.hasColumn(column)) {
      return Optional.empty();
    }
    double[] numbers = sample.numbers(column);
    boolean complete =
        numbers.length >= ValueSeries.FEWEST && Arrays.stream(numbers).noneMatch(Double::isNaN);
    return complete && impossible(column).isEmpty() ? Optional.of(numbers) : Optional.empty();
  }

  private Optional<Impossible> impossible(String column) {
    if (!sample.hasColumn(column)) {
      return Optional.empty();
    }
    double[] numbers = sample.numbers(column);
    double[] largest = largest(column);
    int[] rows =
        IntStream.range(0, numbers.length)
            .filter(i -> numbers[i] < ZERO || numbers[i] > largest[i])
            .toArray();
    return Arrays.stream(rows)
        .mapToObj(i -> new Impossible(column, sample.runs().get(i), numbers[i], rows.length))
        .findFirst();
  }

  /** The largest number that is possible, by row. */
  private double[] largest(String column) {
    double[] seconds = sample.numbers(CsvColumns.SECONDS);
    double all = column.equals(CsvColumns.THROTTLED) ? 100.0 * processors : 100;
    boolean share = SHARES.contains(column);
    Arrays.setAll(
        seconds, i -> share ? all + ROUNDING + ticks(seconds[i]) : Double.POSITIVE_INFINITY);
    return seconds;
  }

  private static double ticks(double seconds) {
    return TICKS / Math.max(1e-9, Double.isNaN(seconds) ? 1 : seconds);
  }
}
