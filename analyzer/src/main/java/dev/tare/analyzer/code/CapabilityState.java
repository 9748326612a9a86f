package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a platform has values of a benchmark, and why not. */
public enum CapabilityState {
  @JsonProperty("measured")
  MEASURED,
  @JsonProperty("notApplicable")
  NOT_APPLICABLE,
  @JsonProperty("notUsable")
  NOT_USABLE,
  @JsonProperty("failed")
  FAILED,
  /** It was not tried: a bare folder without this file. */
  @JsonProperty("notMeasured")
  NOT_MEASURED
}
