package dev.tare.report.tables;

import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Sample;
import dev.tare.report.sentences.ReportContext;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of a benchmark's runs that a table shows: all, or where there are many the first, the
 * last and those of the most extreme outliers.
 *
 * @param all how many there are
 */
record ShownRuns(int all, TreeSet<Integer> shown) {

  private static final int MOST = 200;
  private static final int EDGE = 10;
  private static final int OUTLIERS = 30;

  static ShownRuns of(ReportContext context, String benchmark) {
    List<SampleResult> results = context.samples(benchmark);
    BitSet all = new BitSet();
    results.stream()
        .flatMap(result -> context.runs(result).stream())
        .flatMapToInt(ShownRuns::numbers)
        .forEach(all::set);
    return new ShownRuns(
        all.cardinality(), all.cardinality() > MOST ? some(all, results) : whole(all));
  }

  boolean areAll() {
    return shown.size() == all;
  }

  private static IntStream numbers(Sample sample) {
    return IntStream.concat(
        Arrays.stream(sample.numbers()), sample.failures().stream().mapToInt(Failure::run));
  }

  private static TreeSet<Integer> whole(BitSet all) {
    return new TreeSet<>(all.stream().boxed().toList());
  }

  private static TreeSet<Integer> some(BitSet all, List<SampleResult> results) {
    int skipped = all.cardinality() - EDGE;
    Stream<Integer> outliers =
        results.stream()
            .flatMap(result -> result.outliers().stream())
            .sorted(Comparator.comparingDouble(outlier -> -Math.abs(outlier.z())))
            .map(Outlier::run);
    return new TreeSet<>(
        Stream.of(
                all.stream().limit(EDGE).boxed(),
                all.stream().skip(skipped).boxed(),
                outliers.distinct().limit(OUTLIERS))
            .flatMap(numbers -> numbers)
            .toList());
  }
}
