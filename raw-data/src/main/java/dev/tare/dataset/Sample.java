package dev.tare.dataset;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All runs of one cell in a campaign, in run order.
 *
 * @param cell platform and benchmark
 * @param file the file it was read from, relative to the dataset
 * @param runs the runs with a value
 * @param failures the runs without
 * @param inner the inner values by run number, for the runs that have them
 * @param printedUnit one unit of the last printed digit, of the value with the most digits; absent
 *     without runs
 */
public record Sample(
    Cell cell,
    String file,
    List<Run> runs,
    List<Failure> failures,
    Map<Integer, List<Double>> inner,
    OptionalDouble printedUnit) {

  /** A sample of a cell that has no runs yet. */
  public static Sample empty(Cell cell) {
    return new Sample(cell, cell.file(), List.of(), List.of(), Map.of(), OptionalDouble.empty());
  }

  public Sample {
    runs = Run.Columns.copyOf(runs);
    failures = List.copyOf(failures);
    inner = Map.copyOf(inner);
  }

  /** The same sample with inner values, by run number. */
  public Sample withInner(Map<Integer, List<Double>> values) {
    return new Sample(cell, file, runs, failures, values, printedUnit);
  }

  /** The same sample with one more failed run. */
  public Sample with(Failure failure) {
    List<Failure> all = Stream.concat(failures.stream(), Stream.of(failure)).toList();
    return new Sample(cell, file, runs, all, inner, printedUnit);
  }

  /** The same sample without the runs after that number. */
  public Sample upTo(int number) {
    List<Run> first = runs.stream().filter(run -> run.number() <= number).toList();
    List<Failure> failed = failures.stream().filter(run -> run.run() <= number).toList();
    return new Sample(cell, file, first, failed, inner, printedUnit);
  }

  /** The values in run order; a new array each time. */
  public double[] values() {
    return runs instanceof Run.Columns table
        ? table.values()
        : runs.stream().mapToDouble(Run::value).toArray();
  }

  /** The times in run order, Unix seconds; NaN where a run has none; a new array each time. */
  public double[] times() {
    return runs instanceof Run.Columns table
        ? table.times()
        : runs.stream().mapToDouble(run -> run.time().orElse(Double.NaN)).toArray();
  }

  /** The sessions in run order; {@link Run.Columns#NONE} where a run has none; a new array. */
  public int[] sessions() {
    return runs instanceof Run.Columns table
        ? table.sessions()
        : runs.stream().mapToInt(run -> run.session().orElse(Run.Columns.NONE)).toArray();
  }

  /** The rounds in run order; {@link Run.Columns#NONE} where a run has none; a new array. */
  public int[] rounds() {
    return runs instanceof Run.Columns table
        ? table.rounds()
        : runs.stream().mapToInt(run -> run.round().orElse(Run.Columns.NONE)).toArray();
  }

  /** Whether any run may have something in that further column. */
  public boolean hasColumn(String name) {
    return runs instanceof Run.Columns table ? table.hasColumn(name) : !runs.isEmpty();
  }
}
