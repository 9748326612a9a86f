package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How two samples are compared. */
public enum ComparisonMethod {
  /** Round by round. */
  @JsonProperty("paired")
  PAIRED,
  /** As independent samples. */
  @JsonProperty("unpaired")
  UNPAIRED,
  /** By the medians of sessions. */
  @JsonProperty("sessions")
  SESSIONS
}
