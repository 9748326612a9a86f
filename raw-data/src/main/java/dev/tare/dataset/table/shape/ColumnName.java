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

  public static ColumnName of(String header) {
    Matcher brackets = BRACKETS.matcher(header);
    if (brackets.matches() && Unit.isName(brackets.group(2).strip())) {
      return new ColumnName(brackets.group(1), Optional.of(brackets.group(2).strip()));
    }
    Matcher ending = ENDING.matcher(header);
    if (ending.matches() && Unit.of(ending.group(2)).isPresent()) {
      return new ColumnName(ending.group(1), Optional.of(ending.group(2)));
    }
    boolean seconds = SECONDS.matcher(header).matches();
    return new ColumnName(header, seconds ? Optional.of("s") : Optional.empty());
  }
}
