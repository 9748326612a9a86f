package dev.tare.dataset.source;

import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A series of runs as a foreign file states it. What the file does not name is absent and never
 * guessed: names of files and directories, the mapping or the user supply it.
 *
 * @param label what the file calls it
 * @param unit of the values; the format converts nothing that the file does not state
 * @param better the direction of improvement, where unit or tool define it
 * @param meaning what a value is
 * @param runs in file order, numbered from 1 within the series (together with the failures)
 * @param failures the runs that failed according to the file
 * @param inner the inner values by run number, for the runs that have them
 * @param printedUnit one unit of the last printed digit, of the value with the most digits; absent
 *     without runs
 */
public record SourceSeries(
    Label label,
    Optional<String> unit,
    Optional<Direction> better,
    ValueMeaning meaning,
    List<Run> runs,
    List<FailedRun> failures,
    Map<Integer, List<Double>> inner,
    OptionalDouble printedUnit) {

  /**
   * The names in the file, verbatim; absent where it has none.
   *
   * @param platform the system, environment or configuration that was measured
   * @param benchmark the program, command or test
   * @param metric which of several values of one benchmark, such as {@code write iops}
   */
  public record Label(
      Optional<String> platform, Optional<String> benchmark, Optional<String> metric) {

    /** The label of a file that names nothing. */
    public static final Label NONE =
        new Label(Optional.empty(), Optional.empty(), Optional.empty());

    /** The label of a benchmark. */
    public static Label ofBenchmark(String name) {
      return new Label(Optional.empty(), Optional.of(name), Optional.empty());
    }
  }

  /**
   * A run that failed according to the file.
   *
   * @param run its number in the series, from 1
   * @param line in the file, from 1; 0 where the format has no lines
   * @param time start, Unix seconds
   * @param reason a code as in {@code failures.csv}
   * @param exit the exit status, if the file states it
   */
  public record FailedRun(
      int run, long line, OptionalDouble time, String reason, OptionalInt exit) {}

  public SourceSeries {
    runs = Run.Columns.copyOf(runs);
    failures = List.copyOf(failures);
    inner = Map.copyOf(inner);
  }

  /** Single runs without failures and inner values. */
  public static SourceSeries of(Label label, String unit, Direction better, List<Run> runs) {
    return new SourceSeries(
        label,
        Optional.of(unit),
        Optional.of(better),
        ValueMeaning.RUN,
        runs,
        List.of(),
        Map.of(),
        OptionalDouble.empty());
  }

  /** The same series with inner values, by run number. */
  public SourceSeries withInner(Map<Integer, List<Double>> values) {
    return new SourceSeries(label, unit, better, meaning, runs, failures, values, printedUnit);
  }

  /** The same series under another label. */
  public SourceSeries labelled(Label other) {
    return new SourceSeries(other, unit, better, meaning, runs, failures, inner, printedUnit);
  }
}
