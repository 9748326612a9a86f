package dev.tare.dataset.format.text;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.PrintedUnit;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line that dd prints. GNU dd prints rates with powers of 1000 (also in German, with a
 * decimal comma), BusyBox with powers of 1024, BSD in bytes per second.
 */
record DdSummary(String bytes, PrintedNumber seconds, PrintedNumber megabytesPerSecond) {

  private static final String COMMA_NUMBER = "\\d{1,18}(?:,\\d{1,18})?(?:e[+-]?\\d{1,2})?";

  private static final Pattern GNU =
      ToolOutput.line(
          "(\\d{1,18}) bytes? (?:\\([^)]{1,60}\\) )?copied, (#) s, (#) ([kMGTP]?)B/s\\s*");
  private static final Pattern GERMAN =
      Pattern.compile(
          "(\\d{1,18}) [Bb]ytes? (?:\\([^)]{1,60}\\) )?kopiert, (#) s, (#) ([kMGTP]?)B/s\\s*"
              .replace("#", COMMA_NUMBER));
  private static final Pattern BUSYBOX =
      ToolOutput.line(
          "(\\d{1,18}) bytes? \\([^)]{1,60}\\) copied, (#) seconds, (#)([KMGTP]?)B/s\\s*");
  private static final Pattern BSD =
      ToolOutput.line("(\\d{1,18}) bytes transferred in (#) secs \\((#)() bytes/sec\\)\\s*");
  private static final Pattern ANY =
      Pattern.compile("\\d{1,18} [Bb]ytes? .*(?:copied|kopiert|transferred in).*");

  private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

  /** Whether a line looks like a summary, complete or not. */
  static boolean resembles(TextLine line) {
    return ANY.matcher(line.text()).matches();
  }

  /** The summary of a line; absent where it has another form. */
  static Optional<DdSummary> of(TextLine line) {
    return decimal(line, GNU)
        .or(() -> decimal(line, GERMAN))
        .or(() -> match(line, BUSYBOX).map(m -> summary(m, PrintedUnit.binary(m.group(4)))))
        .or(() -> match(line, BSD).map(m -> summary(m, BigDecimal.ONE)));
  }

  private static Optional<DdSummary> decimal(TextLine line, Pattern form) {
    return match(line, form).map(m -> summary(m, PrintedUnit.decimal(m.group(4))));
  }

  private static Optional<MatchResult> match(TextLine line, Pattern form) {
    Matcher matcher = form.matcher(line.text());
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static DdSummary summary(MatchResult match, BigDecimal bytes) {
    return new DdSummary(
        match.group(1),
        number(match.group(2)),
        number(match.group(3)).times(bytes.divide(MEGABYTE)));
  }

  private static PrintedNumber number(String text) {
    return PrintedNumber.of(text.replace(',', '.'));
  }
}
