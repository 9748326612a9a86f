package dev.tare.dataset.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Optional;

/**
 * The meaning of one column of a table; absent parts are null.
 *
 * @param benchmark id, if the column has the values of one benchmark
 * @param title of the benchmark
 * @param unit of the values
 * @param better {@code higher} or {@code lower}
 * @param platform id, if the column has the values of one platform
 * @param role one of {@link #ROLES}, if the column has something else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ColumnMapping(
    @JsonProperty("benchmark") String benchmark,
    @JsonProperty("title") String title,
    @JsonProperty("unit") String unit,
    @JsonProperty("better") String better,
    @JsonProperty("platform") String platform,
    @JsonProperty("role") String role) {

  /** The words for what a column has. */
  public static final List<String> ROLES =
      List.of(
          "time",
          "value",
          "platform",
          "benchmark",
          "metric",
          "unit",
          "run",
          "session",
          "round",
          "ignored");

  /** A column with the values of one benchmark. */
  public static ColumnMapping ofBenchmark(
      String benchmark, String title, String unit, String better) {
    return new ColumnMapping(benchmark, title, unit, better, null, null);
  }

  /** Requires that its ids and words are allowed; the keys lead to it. */
  void check(String... keys) {
    InvalidKeyException.throwIf(problem(), keys);
    if (benchmark != null) {
      Ids.requireBenchmark(benchmark, keys[0], keys[1], "benchmark");
    }
    if (platform != null) {
      Ids.requirePlatform(platform, keys[0], keys[1], "platform");
    }
  }

  /** What is wrong, as key and reason; absent when nothing is. */
  Optional<String> problem() {
    if (role != null && !ROLES.contains(role)) {
      return Optional.of(
          ".role: must be one of " + String.join(", ", ROLES) + ", not '" + role + "'");
    }
    if (benchmark == null && platform == null && role == null) {
      return Optional.of(": benchmark id is missing (or platform, or role)");
    }
    if (better != null && Direction.of(better).isEmpty()) {
      return Optional.of(".better: must be higher or lower, not '" + better + "'");
    }
    return Optional.empty();
  }
}
