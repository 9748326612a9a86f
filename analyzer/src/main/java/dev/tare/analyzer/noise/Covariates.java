package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.CauseCode;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The evidence recorded with each run, by the code of the cause that it may indicate; in per cent,
 * higher is worse.
 */
final class Covariates {

  private static final Map<CauseCode, Function<Sample, Optional<double[]>>> ALL = all();

  private Covariates() {}

  private static Map<CauseCode, Function<Sample, Optional<double[]>>> all() {
    Map<CauseCode, Function<Sample, Optional<double[]>>> all = new EnumMap<>(CauseCode.class);
    all.put(CauseCode.STEAL, sample -> column(sample, CsvColumns.STEAL));
    all.put(CauseCode.THROTTLE, sample -> column(sample, CsvColumns.THROTTLED));
    all.put(CauseCode.FREQUENCY, Covariates::belowFullSpeed);
    all.put(CauseCode.PSI_CPU, sample -> column(sample, CsvColumns.PSI_CPU));
    all.put(CauseCode.PSI_IO, sample -> column(sample, CsvColumns.PSI_IO));
    all.put(CauseCode.PSI_MEMORY, sample -> column(sample, CsvColumns.PSI_MEMORY));
    all.put(CauseCode.IOWAIT, sample -> column(sample, CsvColumns.IOWAIT));
    all.put(CauseCode.IMAGE_GROWTH, Covariates::growth);
    all.put(CauseCode.LOAD, sample -> column(sample, CsvColumns.LOAD1).map(Covariates::inPercent));
    all.put(CauseCode.FIRST_AFTER_BOOT, Covariates::firstOfSession);
    return all;
  }

  /** The covariates that every run of the sample has. */
  static Map<CauseCode, double[]> of(Sample sample) {
    Map<CauseCode, double[]> present = new EnumMap<>(CauseCode.class);
    ALL.forEach((code, read) -> read.apply(sample).ifPresent(x -> present.put(code, x)));
    return present;
  }

  private static Optional<double[]> column(Sample sample, String column) {
    double[] numbers =
        sample.runs().stream()
            .map(run -> run.number(column))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    return numbers.length == sample.runs().size() && numbers.length >= ValueSeries.FEWEST
        ? Optional.of(numbers)
        : Optional.empty();
  }

  private static double[] inPercent(double[] numbers) {
    return Arrays.stream(numbers).map(number -> 100 * number).toArray();
  }

  private static Optional<double[]> belowFullSpeed(Sample sample) {
    return column(sample, CsvColumns.FREQUENCY).flatMap(Covariates::belowLargest);
  }

  private static Optional<double[]> belowLargest(double[] x) {
    double largest = Arrays.stream(x).max().orElse(0);
    return largest > 0
        ? Optional.of(Arrays.stream(x).map(v -> 100 * (1 - v / largest)).toArray())
        : Optional.empty();
  }

  /** By how much the disk image grew in each run; unknown for the first, which counts as 0. */
  private static Optional<double[]> growth(Sample sample) {
    return column(sample, CsvColumns.IMAGE_BYTES)
        .map(
            size ->
                IntStream.range(0, size.length)
                    .mapToDouble(i -> i == 0 ? 0 : 100 * (size[i] / size[i - 1] - 1))
                    .toArray());
  }

  /** Marks the first run of each session, if there are at least two sessions. */
  private static Optional<double[]> firstOfSession(Sample sample) {
    List<Run> runs = sample.runs();
    boolean known = runs.stream().allMatch(run -> run.session().isPresent());
    return known && runs.size() >= ValueSeries.FEWEST && RunSchedule.sessions(sample) > 1
        ? Optional.of(
            IntStream.range(0, runs.size()).mapToDouble(i -> isFirst(runs, i) ? 100 : 0).toArray())
        : Optional.empty();
  }

  private static boolean isFirst(List<Run> runs, int i) {
    return i == 0 || !runs.get(i).session().equals(runs.get(i - 1).session());
  }
}
