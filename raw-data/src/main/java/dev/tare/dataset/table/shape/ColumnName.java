package dev.tare.dataset.table.shape;

import dev.tare.dataset.table.cell.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column.
 *
 * @param plain without the unit
 * @param unit as in {@code latency [ms]}, {@code latency (ms)}, {@code latency_ms} and {@code
 *     seconds}
 */
public record ColumnName(String plain, Optional<String> unit) {

  private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[\\[(]([^\\])]{1,20})[\\])]");
  private static final Pattern SECONDS =
      Pattern.compile("secs?|seconds?|sekunden", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING =
      Pattern.compile("(.+)_(ns|us|ms|s|sec|seconds|minutes)", Pattern.CASE_INSENSITIVE);

  /** Units that are hardly the name of anything else. */
  private static final Pattern ALONE =
      Pattern.compile(
          "[num\u00b5\u03bc]s|[num]?sec|[kKMGT]i?B|[kKMGT]?i?(?:B|bit|bits)/s|[KMG]?bps|[kMG]?Hz"
              + "|[KMGT]?i?FLOPS|IOPS|fps|\\p{L}{2,20}/(?:s|sec|op)");

  /** Whether the unit is all that the header has. */
  boolean isUnit() {
    return unit.filter(plain::equals).isPresent();
  }

  /** Whether it names seconds and nothing else. */
  boolean isSeconds() {
    return SECONDS.matcher(plain).matches();
  }

  public static ColumnName of(String header) {
    Matcher brackets = BRACKETS.matcher(header);
    if (brackets.matches() && Unit.isName(brackets.group(2).strip())) {
      return new ColumnName(brackets.group(1), Optional.of(brackets.group(2).strip()));
    }
    Matcher ending = ENDING.matcher(header);
    if (ending.matches() && Unit.of(ending.group(2)).isPresent()) {
      return new ColumnName(ending.group(1), Optional.of(ending.group(2)));
    }
    if (SECONDS.matcher(header).matches()) {
      return new ColumnName(header, Optional.of("s"));
    }
    return new ColumnName(
        header, ALONE.matcher(header).matches() ? Optional.of(header) : Optional.empty());
  }
}
