package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Distinct;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Detects bandwidths in kB/s that are called operations per second: 4 KiB each, as a rule. */
final class IopsRule {

  /** Blocks of 4 KiB in KiB and in kB. */
  private static final double[] BLOCK = {4, 4.096};

  /** How close to the size of a block the ratio to the other platforms is; a share. */
  private static final double CLOSE = 0.03;

  /** How close the other platforms are to each other. */
  private static final double AGREE = 1.1;

  /** So many multiples of 4 are no chance: 1 in 65,536. */
  private static final int FEWEST = 8;

  private IopsRule() {}

  static List<Lint> of(List<Sample> samples, Function<Sample, Benchmark> benchmarks) {
    List<Sample> operations =
        samples.stream()
            .filter(s -> benchmarks.apply(s).unit().filter("IOPS"::equalsIgnoreCase).isPresent())
            .filter(s -> !s.runs().isEmpty())
            .toList();
    return operations.stream().flatMap(sample -> of(sample, operations).stream()).toList();
  }

  /** If all platforms have the same wrong unit, their ratios still hold. */
  private static Optional<Lint> of(Sample sample, List<Sample> operations) {
    boolean all =
        operations.stream()
            .filter(s -> s.cell().benchmark().equals(sample.cell().benchmark()))
            .allMatch(s -> multiples(s).isPresent());
    return multiples(sample)
        .map(lint -> all ? lint.with(Severity.WARNING) : lint)
        .or(() -> times(sample, others(operations, sample)));
  }

  private static double[] others(List<Sample> operations, Sample sample) {
    return operations.stream()
        .filter(s -> s != sample && s.cell().benchmark().equals(sample.cell().benchmark()))
        .mapToDouble(s -> Quantiles.median(s.values()))
        .sorted()
        .toArray();
  }

  /** Whole numbers that are all multiples of 4, and not of a coarser step. */
  private static Optional<Lint> multiples(Sample sample) {
    double[] x = sample.values();
    boolean all = Arrays.stream(x).allMatch(v -> v > 0 && v % 4 == 0);
    boolean coarse =
        Stream.of(8.0, 5.0).anyMatch(step -> Arrays.stream(x).allMatch(v -> v % step == 0));
    return all && !coarse && Distinct.count(x) >= FEWEST
        ? Optional.of(
            Lint.of(LintCode.NOT_IOPS, Where.of(sample, sample.runs().get(0)))
                .with("rows", x.length))
        : Optional.empty();
  }

  /** As many times the others' values as a block has KiB, where the others agree. */
  private static Optional<Lint> times(Sample sample, double[] others) {
    if (others.length < 2 || others[0] <= 0 || others[others.length - 1] > AGREE * others[0]) {
      return Optional.empty();
    }
    double factor = Quantiles.median(sample.values()) / Quantiles.median(others);
    return Arrays.stream(BLOCK).anyMatch(size -> Math.abs(factor / size - 1) <= CLOSE)
        ? Optional.of(Lint.of(LintCode.NOT_IOPS, Where.of(sample)).with("factor", factor))
        : Optional.empty();
  }
}
