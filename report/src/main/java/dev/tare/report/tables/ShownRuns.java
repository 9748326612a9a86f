package dev.tare.report.tables;

import dev.tare.analyzer.result.Outlier;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Sample;
import dev.tare.report.sentences.ReportContext;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers of a benchmark's runs that a table shows: all, or where there are many the first, the
 * last and those of the most extreme outliers.
 *
 * @param all how many there are
 */
record ShownRuns(int all, BitSet shown) {

  private static final int MOST = 200;
  private static final int EDGE = 10;
  private static final int OUTLIERS = 30;

  static ShownRuns of(ReportContext context, String benchmark) {
    List<SampleResult> results = context.samples(benchmark);
    BitSet all = new BitSet();
    results.forEach(result -> context.runs(result).ifPresent(sample -> mark(sample, all)));
    int size = all.cardinality();
    return new ShownRuns(size, size > MOST ? some(all, results) : all);
  }

  private static void mark(Sample sample, BitSet all) {
    for (int number : sample.numbers()) {
      all.set(number);
    }
    sample.failures().forEach(failure -> all.set(failure.run()));
  }

  private static BitSet some(BitSet all, List<SampleResult> results) {
    BitSet some = new BitSet();
    all.stream().limit(EDGE).forEach(some::set);
    int last = all.length();
    for (int i = 0; i < EDGE; i++) {
      last = all.previousSetBit(last - 1);
      some.set(last);
    }
    results.stream()
        .flatMap(result -> result.outliers().stream())
        .sorted(Comparator.comparingDouble(outlier -> -Math.abs(outlier.z())))
        .map(Outlier::run)
        .distinct()
        .limit(OUTLIERS)
        .forEach(some::set);
    return some;
  }

  boolean areAll() {
    return size() == all;
  }

  int size() {
    return shown.cardinality();
  }

  boolean has(int number) {
    return shown.get(number);
  }

  /** In ascending order. */
  List<Integer> numbers() {
    return shown.stream().boxed().toList();
  }
}
