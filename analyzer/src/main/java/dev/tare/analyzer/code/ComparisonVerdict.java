package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the data says about a platform against another one. */
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
