package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the current campaign is in its series. */
public enum HistoryVerdict {
  /** A change for the worse became certain. */
  @JsonProperty("worse")
  WORSE,
  /** A change for the better became certain. */
  @JsonProperty("better")
  BETTER,
  /** A change became certain, and the direction of the benchmark is unknown. */
  @JsonProperty("changed")
  CHANGED,
  /** The campaign alone is far from the level. */
  @JsonProperty("suspect")
  SUSPECT,
  @JsonProperty("steady")
  STEADY,
  /** Too few earlier campaigns give a level. */
  @JsonProperty("tooFewNights")
  TOO_FEW_NIGHTS,
  /** The noise of the sample allows no claim. */
  @JsonProperty("unusable")
  UNUSABLE
}
