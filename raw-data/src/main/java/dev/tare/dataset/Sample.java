package dev.tare.dataset;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * All runs of one cell in a campaign, in run order.
 *
 * @param cell platform and benchmark
 * @param file the file it was read from, relative to the dataset
 * @param runs those with a value
 * @param failures those without
 * @param inner the inner values of each run that kept them, by run number
 * @param printedUnit one unit of the last digit printed, of the value with the most digits; absent
 *     without runs
 */
public record Sample(
    Cell cell,
    String file,
    List<Run> runs,
    List<Failure> failures,
    Map<Integer, List<Double>> inner,
    OptionalDouble printedUnit) {

  public Sample {
    runs = List.copyOf(runs);
    failures = List.copyOf(failures);
    inner = Map.copyOf(inner);
  }

  /** The same without the runs after one number. */
  public Sample upTo(int run) {
    return new Sample(
        cell,
        file,
        runs.stream().filter(made -> made.number() <= run).toList(),
        failures.stream().filter(failure -> failure.run() <= run).toList(),
        inner,
        printedUnit);
  }

  /** The values in run order; a new array each time. */
  public double[] values() {
    return runs.stream().mapToDouble(Run::value).toArray();
  }
}
