package dev.tare.dataset.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * How a table is written, where it does not show; absent parts are null.
 *
 * @param header {@code none}, or {@code first} for a header in the first line
 * @param delimiter the character, or {@code tab}, {@code blank}, {@code none}
 * @param decimal {@code point} or {@code comma}
 * @param time about the times
 */
public record TableMapping(
    @JsonProperty("header") String header,
    @JsonProperty("delimiter") String delimiter,
    @JsonProperty("decimal") String decimal,
    @JsonProperty("time") TimeMapping time) {

  /**
   * How times are written.
   *
   * @param column the name of their column
   * @param unit of numbers: {@code s}, {@code ms}, {@code us} or {@code ns}
   * @param zone of times that state none, such as {@code Europe/Berlin}
   * @param order of dates such as 03/04/2026: {@code day} or {@code month} first
   */
  public record TimeMapping(
      @JsonProperty("column") String column,
      @JsonProperty("unit") String unit,
      @JsonProperty("zone") String zone,
      @JsonProperty("order") String order) {

    public Optional<ZoneId> zoneId() {
      return Optional.ofNullable(zone).map(ZoneId::of);
    }
  }

  private static final TimeMapping NO_TIME = new TimeMapping(null, null, null, null);

  /** Nothing stated. */
  public static final TableMapping NONE = new TableMapping(null, null, null, null);

  public TableMapping {
    time = time == null ? NO_TIME : time;
  }

  /** What is wrong, as key and reason; absent when nothing is. */
  Optional<String> problem() {
    if (header != null && !Set.of("none", "first").contains(header)) {
      return Optional.of(".header: must be none or first, not '" + header + "'");
    }
    if (delimiter != null && !delimiter.matches("[;,|\\t]|tab|blank|none")) {
      return Optional.of(
          ".delimiter: must be one of ; , | tab blank none, not '" + delimiter + "'");
    }
    if (decimal != null && !Set.of("point", "comma").contains(decimal)) {
      return Optional.of(".decimal: must be point or comma, not '" + decimal + "'");
    }
    if (time.unit != null && !Set.of("s", "ms", "us", "ns").contains(time.unit)) {
      return Optional.of(".time.unit: must be s, ms, us or ns, not '" + time.unit + "'");
    }
    if (time.order != null && !Set.of("day", "month").contains(time.order)) {
      return Optional.of(".time.order: must be day or month, not '" + time.order + "'");
    }
    return zoneProblem();
  }

  private Optional<String> zoneProblem() {
    try {
      time.zoneId();
      return Optional.empty();
    } catch (DateTimeException unknown) {
      return Optional.of(
          ".time.zone: must be a zone such as Europe/Berlin or UTC, not '" + time.zone + "'");
    }
  }
}
