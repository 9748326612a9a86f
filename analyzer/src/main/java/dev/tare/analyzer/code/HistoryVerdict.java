package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The verdict on the current campaign within a series. */
public enum HistoryVerdict {
  /** A change for the worse is confirmed. */
  @JsonProperty("worse")
  WORSE,
  /** A change for the better is confirmed. */
  @JsonProperty("better")
  BETTER,
  /** A change is confirmed, and the direction of the benchmark is unknown. */
  @JsonProperty("changed")
  CHANGED,
  /** The campaign alone is far from the level. */
  @JsonProperty("suspect")
  SUSPECT,
  @JsonProperty("steady")
  STEADY,
  /** There are too few earlier campaigns for a level. */
  @JsonProperty("tooFewNights")
  TOO_FEW_NIGHTS,
  /** The noise of the sample supports no claim. */
  @JsonProperty("unusable")
  UNUSABLE
}
