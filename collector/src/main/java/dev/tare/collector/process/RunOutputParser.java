package dev.tare.collector.process;

import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.FailureCode;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Finds a run's value in its output: a good run prints one positive number and nothing else. */
public final class RunOutputParser {

  /** How programs in C and in Go report a full disk, or a full quota. */
  private static final Pattern FULL =
      Pattern.compile("(?i)no space left on device|disk quota exceeded");

  private RunOutputParser() {}

  public static RunOutcome parse(ScriptOutput output) {
    if (!output.succeeded()) {
      return new Failed(reasonOfExit(output));
    }
    if (output.out().isBlank()) {
      return new Failed(FailureCode.NO_VALUE);
    }
    double[] printed = PrintedNumbers.parse(Arrays.stream(output.out().split("\\s+")));
    if (!PrintedNumbers.areValid(printed)) {
      return new Failed(FailureCode.NOT_A_NUMBER);
    }
    if (printed.length > 1) {
      return new Failed(FailureCode.TWO_VALUES);
    }
    if (!PrintedNumbers.areValid(output.inner())) {
      return new Failed(FailureCode.BAD_INNER);
    }
    return printed[0] > 0
        ? new Measured(printed[0], output.inner())
        : new Failed(FailureCode.NOT_POSITIVE);
  }

  /** Whether a script failed because a disk was full. */
  public static boolean metFullDisk(ScriptOutput output) {
    return !output.succeeded() && FULL.matcher(output.err()).find();
  }

  private static String reasonOfExit(ScriptOutput output) {
    if (output.timedOut()) {
      return FailureCode.TIMEOUT.name();
    }
    if (output.exceededLimit()) {
      return FailureCode.TOO_MUCH_OUTPUT.name();
    }
    return output
        .reason()
        .flatMap(CodedReason::code)
        .orElseGet(
            () ->
                metFullDisk(output)
                    ? FailureCode.NO_SPACE.name()
                    : FailureCode.exit(output.exit()));
  }
}
