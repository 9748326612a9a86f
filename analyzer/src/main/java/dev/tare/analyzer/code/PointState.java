package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The state of one campaign in a series. */
public enum PointState {
  /** There are too few earlier campaigns. */
  @JsonProperty("learning")
  LEARNING,
  @JsonProperty("usual")
  USUAL,
  /** Far from the level; a single such campaign may be chance. */
  @JsonProperty("suspect")
  SUSPECT,
  /** A lasting change is confirmed. */
  @JsonProperty("alarm")
  ALARM,
  /** Belongs to a change that was confirmed before. */
  @JsonProperty("changed")
  CHANGED,
  /** Its noise supports no claim, so it is not counted. */
  @JsonProperty("unusable")
  UNUSABLE
}
