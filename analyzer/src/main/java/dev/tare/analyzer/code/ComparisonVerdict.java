package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a platform compares with another one. */
public enum ComparisonVerdict {
  @JsonProperty("better")
  BETTER,
  @JsonProperty("worse")
  WORSE,
  @JsonProperty("equivalent")
  EQUIVALENT,
  @JsonProperty("undecided")
  UNDECIDED
}
