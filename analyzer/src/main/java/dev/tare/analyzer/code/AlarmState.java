package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of a confirmed change. */
public enum AlarmState {
  @JsonProperty("open")
  OPEN,
  /** The series is back at its old level. */
  @JsonProperty("gone")
  GONE,
  /** The new level was accepted. */
  @JsonProperty("accepted")
  ACCEPTED,
  /** It was declared to be a false alarm. */
  @JsonProperty("dismissed")
  DISMISSED
}
