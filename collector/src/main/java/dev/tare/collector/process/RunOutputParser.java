package dev.tare.collector.process;

import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges what a run printed: a good one prints one positive number and nothing else. */
public final class RunOutputParser {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** How every program complains of a full disk. */
  private static final String FULL = "No space left on device";

  private RunOutputParser() {}

  public static RunOutcome of(ScriptOutput spoken) {
    if (!spoken.succeeded()) {
      return new Failed(reasonOfExit(spoken));
    }
    double[] printed = numbers(Arrays.stream(spoken.out().split("\\s+")));
    double[] inner = numbers(spoken.words("inner").stream());
    if (spoken.out().isBlank()) {
      return new Failed("NO_VALUE");
    }
    if (hasGap(printed)) {
      return new Failed("NOT_A_NUMBER");
    }
    if (printed.length > 1) {
      return new Failed("TWO_VALUES");
    }
    if (hasGap(inner)) {
      return new Failed("BAD_INNER");
    }
    return printed[0] > 0 ? new Measured(printed[0], inner) : new Failed("NOT_POSITIVE");
  }

  private static String reasonOfExit(ScriptOutput spoken) {
    if (spoken.exit() == CommandRunner.TIME_IS_UP) {
      return "TIMEOUT";
    }
    if (spoken.tooMuch()) {
      return "TOO_MUCH_OUTPUT";
    }
    return spoken
        .word("reason")
        .filter(reason -> CODE.matcher(reason).matches())
        .orElseGet(() -> spoken.err().contains(FULL) ? "NO_SPACE" : "EXIT_" + spoken.exit());
  }

  /** The words as numbers; NaN for what is no finite number. */
  private static double[] numbers(Stream<String> words) {
    return words
        .filter(word -> !word.isEmpty())
        .mapToDouble(word -> number(word).orElse(Double.NaN))
        .toArray();
  }

  private static boolean hasGap(double[] numbers) {
    return Arrays.stream(numbers).anyMatch(Double::isNaN);
  }

  private static OptionalDouble number(String word) {
    double number = NUMBER.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
