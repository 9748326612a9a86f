package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What one campaign is in its series. */
public enum PointState {
  /** There were too few campaigns before it. */
  @JsonProperty("learning")
  LEARNING,
  @JsonProperty("usual")
  USUAL,
  /** Far from the level, which a single campaign may be. */
  @JsonProperty("suspect")
  SUSPECT,
  /** A lasting change became certain. */
  @JsonProperty("alarm")
  ALARM,
  /** Its noise allows no claim, so it is not counted. */
  @JsonProperty("unusable")
  UNUSABLE
}
