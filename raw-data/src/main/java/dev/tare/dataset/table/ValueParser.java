package dev.tare.dataset.table;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.DecimalText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses values in the notations of foreign files. */
public final class ValueParser {

  /**
   * The result of parsing a text.
   *
   * @param value absent when the text is not a value
   * @param issue an unusual notation, or why there is no value
   * @param unit one unit of the last printed digit; 0 without a value
   */
  record Reading(OptionalDouble value, Optional<IssueCode> issue, double unit) {}

  private static final String DECIMAL = "(" + DecimalText.PATTERN + ")";
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):)?(\\d+):(\\d{1,2}(?:\\.\\d+)?)");
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d+)h)?\\s*(?:(\\d+)m)?\\s*(\\d+(?:\\.\\d+)?)s");
  private static final Pattern SUFFIX = Pattern.compile(DECIMAL + "\\s*([kKMG])");
  private static final Pattern WITH_UNIT = Pattern.compile(DECIMAL + "\\s*[A-Za-z%/].*");

  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  private ValueParser() {}

  /** Parses a value in any supported notation. */
  static Reading read(String text) {
    if (text.isEmpty()) {
      return none(IssueCode.MISSING_VALUE);
    }
    if (text.length() > DecimalText.LONGEST) {
      return none(IssueCode.NOT_A_NUMBER);
    }
    if (DecimalText.parse(text).isPresent()) {
      boolean bare = text.matches("[+-]?\\..*");
      return reading(text, 1, bare ? Optional.of(IssueCode.NO_LEADING_ZERO) : Optional.empty());
    }
    if (COMMA.matcher(text).matches()) {
      return reading(text.replace(',', '.'), 1, Optional.of(IssueCode.DECIMAL_COMMA));
    }
    Matcher suffix = SUFFIX.matcher(text);
    if (suffix.matches()) {
      return reading(suffix.group(1), thousands(suffix.group(2)), Optional.of(IssueCode.SUFFIX));
    }
    return duration(text)
        .orElseGet(
            () ->
                none(
                    WITH_UNIT.matcher(text).matches()
                        ? IssueCode.UNIT_IN_VALUE
                        : IssueCode.NOT_A_NUMBER));
  }

  private static Optional<Reading> duration(String text) {
    for (Pattern pattern : new Pattern[] {CLOCK, WORDS}) {
      Matcher time = pattern.matcher(text);
      if (time.matches()) {
        BigDecimal seconds =
            new BigDecimal(time.group(3))
                .add(whole(time.group(2)).multiply(BigDecimal.valueOf(60)))
                .add(whole(time.group(1)).multiply(BigDecimal.valueOf(3600)));
        return Optional.of(reading(seconds.toPlainString(), 1, Optional.of(IssueCode.DURATION)));
      }
    }
    return Optional.empty();
  }

  private static BigDecimal whole(String digits) {
    return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
  }

  private static int thousands(String suffix) {
    return switch (suffix) {
      case "M" -> 1_000_000;
      case "G" -> 1_000_000_000;
      default -> 1_000;
    };
  }

  private static Reading reading(String plain, int factor, Optional<IssueCode> notation) {
    BigDecimal exact = new BigDecimal(plain).multiply(BigDecimal.valueOf(factor));
    double unit = Math.pow(10, -new BigDecimal(plain).scale()) * factor;
    return isMeasurable(exact) && Double.isFinite(unit)
        ? new Reading(OptionalDouble.of(exact.doubleValue()), notation, unit)
        : none(IssueCode.NOT_A_NUMBER);
  }

  /** Whether a value is in the supported range, whose squares fit into a double. */
  private static boolean isMeasurable(BigDecimal value) {
    double size = Math.abs(value.doubleValue());
    return value.signum() == 0 || SMALLEST <= size && size <= LARGEST;
  }

  static Reading none(IssueCode reason) {
    return new Reading(OptionalDouble.empty(), Optional.of(reason), 0);
  }
}
