package dev.tare.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** The same sample with more failed runs. */
  public Sample with(List<Failure> more) {
    List<Failure> all = Stream.concat(failures.stream(), more.stream()).toList();
    return new Sample(cell, file, runs, all, inner, printedUnit);
  }

  /** The same sample without the runs after that number. */
  public Sample upTo(int number) {
    List<Run> first = runs.stream().filter(run -> run.number() <= number).toList();
    List<Failure> failed = failures.stream().filter(run -> run.run() <= number).toList();
    return new Sample(cell, file, first, failed, inner, printedUnit);
  }

  /** The runs with each value changed. */
  public List<Run> withValues(DoubleUnaryOperator change) {
    return runs instanceof Run.Columns table
        ? table.withValues(change)
        : runs.stream().map(run -> run.withValue(change.applyAsDouble(run.value()))).toList();
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

  /** The positions in the rounds; {@link Run.Columns#NONE} where a run has none; a new array. */
  public int[] positions() {
    return runs instanceof Run.Columns table
        ? table.positions()
        : runs.stream().mapToInt(run -> run.slot().position().orElse(Run.Columns.NONE)).toArray();
  }

  /** Whether any run may have something in that further column. */
  public boolean hasColumn(String name) {
    return runs instanceof Run.Columns table ? table.hasColumn(name) : !runs.isEmpty();
  }

  /** The numbers of the runs in run order; a new array each time. */
  public int[] numbers() {
    return runs instanceof Run.Columns table
        ? table.numbers()
        : runs.stream().mapToInt(Run::number).toArray();
  }

  /**
   * The places, from 0, of the runs that have one of these numbers, in run order.
   *
   * @param wanted each once, in ascending order
   */
  public int[] places(int[] wanted) {
    int[] numbers = numbers();
    return isRising(numbers)
        ? Arrays.stream(wanted)
            .map(number -> Arrays.binarySearch(numbers, number))
            .filter(place -> place >= 0)
            .toArray()
        : IntStream.range(0, numbers.length)
            .filter(place -> Arrays.binarySearch(wanted, numbers[place]) >= 0)
            .toArray();
  }

  /** Whether each number is larger than the one before, as those of a single file are. */
  private static boolean isRising(int[] numbers) {
    int rising = 1;
    while (rising < numbers.length && numbers[rising - 1] < numbers[rising]) {
      rising++;
    }
    return rising >= numbers.length;
  }

  /**
   * The numbers in a further column in run order; NaN where a run has none; a new array each time.
   */
  public double[] numbers(String column) {
    return runs instanceof Run.Columns table
        ? table.numbers(column)
        : runs.stream().mapToDouble(run -> run.number(column).orElse(Double.NaN)).toArray();
  }

  /** What each run has in a further column, in run order; empty where it has nothing. */
  public List<String> texts(String column) {
    return runs instanceof Run.Columns table
        ? table.texts(column)
        : runs.stream().map(run -> run.columns().getOrDefault(column, "")).toList();
  }

  /** The further columns in which any run has something, in the order of their first texts. */
  public Set<String> columns() {
    return runs instanceof Run.Columns table ? filled(table) : named(runs);
  }

  private static Set<String> filled(Run.Columns table) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (String name : table.names()) {
      List<String> texts = table.texts(name);
      int row = 0;
      while (row < texts.size() && texts.get(row).isEmpty()) {
        row++;
      }
      if (row < texts.size()) {
        first.put(name, row);
      }
    }
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> named(List<Run> runs) {
    Set<String> columns = new LinkedHashSet<>();
    runs.forEach(run -> columns.addAll(run.columns().keySet()));
    return columns;
  }
}
