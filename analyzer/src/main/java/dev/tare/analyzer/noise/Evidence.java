package dev.tare.analyzer.noise;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    double[] numbers =
        sample.runs().stream().flatMapToDouble(run -> run.number(column).stream()).toArray();
    boolean complete =
        numbers.length == sample.runs().size() && numbers.length >= ValueSeries.FEWEST;
    return complete && impossible(column).isEmpty() ? Optional.of(numbers) : Optional.empty();
  }

  private Optional<Impossible> impossible(String column) {
    if (!sample.hasColumn(column)) {
      return Optional.empty();
    }
    List<Run> runs = sample.runs().stream().filter(run -> isImpossible(column, run)).toList();
    return runs.stream()
        .findFirst()
        .map(
            first ->
                new Impossible(column, first, first.number(column).getAsDouble(), runs.size()));
  }

  private boolean isImpossible(String column, Run run) {
    OptionalDouble number = run.number(column);
    return number.isPresent()
        && (number.getAsDouble() < ZERO || number.getAsDouble() > largest(column, run));
  }

  private double largest(String column, Run run) {
    if (!SHARES.contains(column)) {
      return Double.POSITIVE_INFINITY;
    }
    double all = column.equals(CsvColumns.THROTTLED) ? 100.0 * processors : 100;
    double seconds = Math.max(1e-9, run.number(CsvColumns.SECONDS).orElse(1));
    return all + ROUNDING + TICKS / seconds;
  }
}
