package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Detects failed runs that were recorded as numbers: 0, -1, -9, -99, -999, ... among positive
 * values, and any number below 0 in a unit of time, rate or amount.
 */
final class SentinelRule {

  private static final Pattern MARKER = Pattern.compile("-?0(?:\\.0)?|-1\\.0|-9+\\.0");

  /** Units of which there is never less than nothing. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[numkµμ]?s|sec(onds?)?|min(utes?)?|h|hours?|.*/ ?s(ec)?|.*\\bper second|.*/(min|h)"
              + "|[kKMGTPm]?(IOPS|FLOPS|OPS|iops|flops|ops|Hz)|[kKMGT]?i?(B|bytes?|bits?)"
              + "|[kMGT]?(bps|Bps)|[mkM]?[JW]|.*\\bcycles|.*\\bcount");

  private SentinelRule() {}

  static Optional<Lint> of(Sample sample, Benchmark benchmark) {
    boolean amount = benchmark.unit().filter(unit -> AMOUNT.matcher(unit).matches()).isPresent();
    double[] values = sample.values();
    boolean amongOthers = Arrays.stream(values).anyMatch(value -> value > 0);
    List<Run> marks =
        IntStream.range(0, values.length)
            .filter(i -> amount && values[i] < 0 || amongOthers && isMarker(values[i]))
            .mapToObj(sample.runs()::get)
            .toList();
    return marks.isEmpty() ? Optional.empty() : Optional.of(warning(sample, marks));
  }

  private static boolean isMarker(double value) {
    return value <= 0 && MARKER.matcher(Double.toString(value)).matches();
  }

  /** With their value if it is the same in all rows, else with the first. */
  private static Lint warning(Sample sample, List<Run> marks) {
    double first = marks.get(0).value();
    boolean same = marks.stream().allMatch(run -> run.value() == first);
    return Lint.of(LintCode.SENTINEL, Where.of(sample, marks.get(0)))
        .with(same ? "value" : "first", first)
        .with("rows", marks.size())
        .with("of", sample.runs().size());
  }
}
