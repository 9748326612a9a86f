package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the data says about a declared claim. */
public enum ExpectationVerdict {
  @JsonProperty("confirmed")
  CONFIRMED,
  @JsonProperty("refuted")
  REFUTED,
  @JsonProperty("undecided")
  UNDECIDED
}
