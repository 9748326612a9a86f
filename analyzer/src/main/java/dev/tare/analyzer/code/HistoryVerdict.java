package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The verdict on the current campaign within a series. */
public enum HistoryVerdict {
  /** A confirmed change for the worse is open. */
  @JsonProperty("worse")
  WORSE,
  /** A confirmed change for the better is open. */
  @JsonProperty("better")
  BETTER,
  /** A confirmed change is open, and the direction of the benchmark is unknown. */
  @JsonProperty("changed")
  CHANGED,
  /** With this campaign a series that had changed is back at its old level. */
  @JsonProperty("back")
  BACK,
  /** The campaign is far from the level, and no lasting change is confirmed. */
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
