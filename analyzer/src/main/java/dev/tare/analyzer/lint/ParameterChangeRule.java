package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.noise.RunSchedule;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Detects a change of the way of measuring within a series. */
final class ParameterChangeRule {

  /** Fewer runs of a kind are outliers or a warm-up. */
  private static final int FEWEST = 5;

  /** The given series that steps most cleanly, on a growing disk image, leaves a factor of 2.1. */
  static final double GAP = 3;

  /** Enough where the levels are about 2 to 1, or where a session or a long pause lies between. */
  static final double CLEAR = 1.5;

  /** How close to 2 a ratio of medians is that a doubled parameter explains; a share. */
  private static final double ABOUT = 0.1;

  /** Share of the runs on each side that may be outliers. */
  private static final double TAIL = 0.1;

  /** Columns with observations, which are not parameters. */
  private static final Set<String> OBSERVED = Set.of(CsvColumns.FREQUENCY, CsvColumns.IMAGE_BYTES);

  private ParameterChangeRule() {}

  static Optional<Lint> of(Sample sample) {
    return stated(sample).or(() -> seen(sample)).or(() -> betweenSessions(sample));
  }

  /** A column that describes the setup has one value first and another one later. */
  private static Optional<Lint> stated(Sample sample) {
    Set<String> columns = new LinkedHashSet<>(sample.columns());
    columns.removeAll(CsvColumns.OF_A_RUN);
    columns.removeAll(OBSERVED);
    return columns.stream().flatMap(column -> stated(sample, column).stream()).findFirst();
  }

  private static Optional<Lint> stated(Sample sample, String column) {
    List<String> values = sample.texts(column);
    int after = 0;
    while (after < values.size() && values.get(after).equals(values.get(0))) {
      after++;
    }
    List<String> later = values.subList(after, values.size());
    boolean changed =
        after >= FEWEST && later.size() >= FEWEST && later.stream().distinct().count() == 1;
    return changed && !values.get(0).isEmpty() && !later.get(0).isEmpty()
        ? Optional.of(
            warning(sample, after)
                .with(Severity.ERROR)
                .with(column + ": " + values.get(0) + " -> " + later.get(0)))
        : Optional.empty();
  }

  /** All later values lie beyond all earlier ones, with nothing between. */
  private static Optional<Lint> seen(Sample sample) {
    double[] x = sample.values();
    double[] gaps = gaps(x);
    int after = 0;
    for (int i = FEWEST; i <= x.length - FEWEST; i++) {
      after = gaps[i] > gaps[after] ? i : after;
    }
    return gaps.length > 0 && isParameter(x, after, gaps[after]) && gaps[after] < UnitJumpRule.EMPTY
        ? Optional.of(warning(sample, after).with("factor", gaps[after]))
        : Optional.empty();
  }

  private static boolean isParameter(double[] x, int after, double gap) {
    return gap >= GAP || gap >= CLEAR && isTwice(x, after);
  }

  private static boolean isTwice(double[] x, int after) {
    double a = Quantiles.median(Arrays.copyOf(x, after));
    double b = Quantiles.median(Arrays.copyOfRange(x, after, x.length));
    return Math.abs(Math.max(a, b) / Math.min(a, b) - 2) <= 2 * ABOUT;
  }

  /** The level jumps where a session begins, or after a long pause. */
  private static Optional<Lint> betweenSessions(Sample sample) {
    List<Integer> starts = RunSchedule.starts(sample);
    double[] x = sample.values();
    for (int i = 1; i + 1 < starts.size(); i++) {
      double[] before = Arrays.copyOfRange(x, starts.get(i - 1), starts.get(i));
      double[] after = Arrays.copyOfRange(x, starts.get(i), starts.get(i + 1));
      double clear = Math.max(clear(before, after), clear(after, before));
      if (clear >= CLEAR && clear < UnitJumpRule.EMPTY) {
        return Optional.of(warning(sample, starts.get(i)).with("factor", clear));
      }
    }
    return Optional.empty();
  }

  /** By how much one group is clear of another, outliers aside; 0 if one is too small. */
  private static double clear(double[] low, double[] high) {
    double most = low.length < FEWEST ? 0 : Quantiles.quantile(low, 1 - TAIL);
    return most > 0 && high.length >= FEWEST ? Quantiles.quantile(high, TAIL) / most : 0;
  }

  /** By how much the values from each run on are clear of those before it; 0 where they are not. */
  private static double[] gaps(double[] x) {
    double[] gaps = new double[x.length];
    double[] largest = new double[x.length + 1];
    double[] smallest = new double[x.length + 1];
    largest[x.length] = 0;
    smallest[x.length] = Double.MAX_VALUE;
    for (int i = x.length - 1; i >= 0; i--) {
      largest[i] = Math.max(largest[i + 1], x[i]);
      smallest[i] = Math.min(smallest[i + 1], x[i]);
    }
    double most = 0;
    double least = Double.MAX_VALUE;
    for (int i = 1; i < x.length; i++) {
      most = Math.max(most, x[i - 1]);
      least = Math.min(least, x[i - 1]);
      boolean positive = Math.min(least, smallest[i]) > 0;
      gaps[i] = positive ? Math.max(smallest[i] / most, least / largest[i]) : 0;
    }
    return gaps;
  }

  private static Lint warning(Sample sample, int after) {
    Run first = sample.runs().get(after);
    return Lint.of(LintCode.PARAMETER_CHANGED, Where.of(sample, first)).with("after", after);
  }
}
