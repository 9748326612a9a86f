package dev.tare.dataset.read;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Detects runs of a campaign that are recorded twice: with two rows, two failures, or a value and a
 * failure. The first record counts, a value before a failure.
 */
final class RepeatedRuns {

  private final List<DataIssue> issues;
  private final Map<Integer, String> places = new HashMap<>();

  private RepeatedRuns(List<DataIssue> issues) {
    this.issues = issues;
  }

  /** The sample without repetitions; each of them is an issue. */
  static Sample without(Sample sample, List<DataIssue> issues) {
    if (areDistinct(sample)) {
      return sample;
    }
    RepeatedRuns repeated = new RepeatedRuns(issues);
    List<Run> runs = new ArrayList<>(sample.runs());
    List<Failure> failures = new ArrayList<>(sample.failures());
    runs.removeIf(run -> repeated.isKnown(run.number(), sample.file(), run.line()));
    failures.removeIf(failure -> repeated.isKnown(failure.run(), failure.file(), failure.line()));
    return new Sample(
        sample.cell(), sample.file(), runs, failures, sample.inner(), sample.printedUnit());
  }

  private static boolean areDistinct(Sample sample) {
    IntStream failures = sample.failures().stream().mapToInt(Failure::run);
    int[] numbers = IntStream.concat(Arrays.stream(sample.numbers()), failures).sorted().toArray();
    return IntStream.range(1, numbers.length).noneMatch(i -> numbers[i] == numbers[i - 1]);
  }

  private boolean isKnown(int run, String file, long line) {
    String first = places.putIfAbsent(run, file + ":" + line);
    if (first != null) {
      issues.add(
          new DataIssue(
              IssueCode.RUN_TWICE,
              file,
              line,
              "run " + run + " is also in " + first + ", which counts; this row is left out"));
    }
    return first != null;
  }
}
