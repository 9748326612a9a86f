package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the data confirms a declared claim. */
public enum ExpectationVerdict {
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("refuted")
  REFUTED,
  @JsonProperty("undecided")
  UNDECIDED
}
