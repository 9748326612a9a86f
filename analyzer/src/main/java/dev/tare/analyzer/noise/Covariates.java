package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.stats.sample.Distinct;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The evidence recorded with each run, by the code of the cause that it may indicate; in per cent,
 * higher is worse.
 */
final class Covariates {

  private static final Map<CauseCode, Function<Evidence, Optional<double[]>>> ALL = all();

  private Covariates() {}

  private static Map<CauseCode, Function<Evidence, Optional<double[]>>> all() {
    Map<CauseCode, Function<Evidence, Optional<double[]>>> all = new EnumMap<>(CauseCode.class);
    all.put(CauseCode.STEAL, evidence -> evidence.column(CsvColumns.STEAL));
    all.put(CauseCode.THROTTLE, evidence -> evidence.column(CsvColumns.THROTTLED));
    all.put(CauseCode.FREQUENCY, Covariates::belowFullSpeed);
    all.put(CauseCode.PSI_CPU, evidence -> evidence.column(CsvColumns.PSI_CPU));
    all.put(CauseCode.PSI_IO, evidence -> evidence.column(CsvColumns.PSI_IO));
    all.put(CauseCode.PSI_MEMORY, evidence -> evidence.column(CsvColumns.PSI_MEMORY));
    all.put(CauseCode.IOWAIT, evidence -> evidence.column(CsvColumns.IOWAIT));
    all.put(CauseCode.IMAGE_GROWTH, Covariates::growth);
    all.put(
        CauseCode.LOAD, evidence -> evidence.column(CsvColumns.LOAD1).map(Covariates::inPercent));
    all.put(CauseCode.FIRST_AFTER_BOOT, Covariates::firstOfSession);
    return all;
  }

  /** The covariates that every run of the sample has, and that vary. */
  static Map<CauseCode, double[]> of(Evidence evidence) {
    Map<CauseCode, double[]> present = new EnumMap<>(CauseCode.class);
    ALL.forEach(
        (code, read) ->
            read.apply(evidence)
                .filter(x -> !Distinct.isConstant(x))
                .ifPresent(x -> present.put(code, x)));
    return present;
  }

  private static double[] inPercent(double[] numbers) {
    return Arrays.stream(numbers).map(number -> 100 * number).toArray();
  }

  private static Optional<double[]> belowFullSpeed(Evidence evidence) {
    return evidence.column(CsvColumns.FREQUENCY).flatMap(Covariates::belowLargest);
  }

  private static Optional<double[]> belowLargest(double[] x) {
    double largest = Arrays.stream(x).max().orElse(0);
    return largest > 0
        ? Optional.of(Arrays.stream(x).map(v -> 100 * (1 - v / largest)).toArray())
        : Optional.empty();
  }

  /** By how much the disk image grew in each run; unknown for the first, which counts as 0. */
  private static Optional<double[]> growth(Evidence evidence) {
    return evidence
        .column(CsvColumns.IMAGE_BYTES)
        .map(
            size ->
                IntStream.range(0, size.length)
                    .mapToDouble(i -> i == 0 ? 0 : 100 * (size[i] / size[i - 1] - 1))
                    .toArray());
  }

  /** Marks the first run of each session, if there are at least two sessions. */
  private static Optional<double[]> firstOfSession(Evidence evidence) {
    int[] sessions = evidence.sample().sessions();
    boolean known = Arrays.stream(sessions).noneMatch(session -> session == Run.Columns.NONE);
    return known
            && sessions.length >= ValueSeries.FEWEST
            && RunSchedule.sessions(evidence.sample()) > 1
        ? Optional.of(
            IntStream.range(0, sessions.length)
                .mapToDouble(i -> isFirst(sessions, i) ? 100 : 0)
                .toArray())
        : Optional.empty();
  }

  private static boolean isFirst(int[] sessions, int i) {
    return i == 0 || sessions[i] != sessions[i - 1];
  }
}
