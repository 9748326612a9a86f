package dev.tare.report.tables;

import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Sample;
import dev.tare.report.sentences.ReportContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a benchmark's runs that a table shows: all, or where there are many the first, the
 * last and those of the most extreme outliers.
 *
 * @param all how many there are
 * @param shown in ascending order
 */
record ShownRuns(int all, int[] shown) {

  private static final int MOST = 200;
  private static final int EDGE = 10;
  private static final int OUTLIERS = 30;

  static ShownRuns of(ReportContext context, String benchmark) {
    List<SampleResult> results = context.samples(benchmark);
    int[] all =
        distinct(
            results.stream()
                .flatMap(result -> context.runs(result).stream())
                .flatMapToInt(ShownRuns::numbers)
                .toArray());
    return new ShownRuns(all.length, all.length > MOST ? some(all, results) : all);
  }

  private static IntStream numbers(Sample sample) {
    return IntStream.concat(
        Arrays.stream(sample.numbers()), sample.failures().stream().mapToInt(Failure::run));
  }

  private static int[] some(int[] all, List<SampleResult> results) {
    IntStream outliers =
        results.stream()
            .flatMap(result -> result.outliers().stream())
            .sorted(Comparator.comparingDouble(outlier -> -Math.abs(outlier.z())))
            .mapToInt(Outlier::run)
            .distinct()
            .limit(OUTLIERS);
    IntStream edges =
        IntStream.concat(
            Arrays.stream(all, 0, EDGE), Arrays.stream(all, all.length - EDGE, all.length));
    return distinct(IntStream.concat(edges, outliers).toArray());
  }

  /** The different ones in ascending order; series that rise need no more than merging. */
  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int distinct = 0;
    for (int number : numbers) {
      if (distinct == 0 || numbers[distinct - 1] != number) {
        numbers[distinct++] = number;
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  boolean areAll() {
    return shown.length == all;
  }

  boolean has(int number) {
    return Arrays.binarySearch(shown, number) >= 0;
  }

  /** In ascending order. */
  List<Integer> numbers() {
    return Arrays.stream(shown).boxed().toList();
  }
}
