package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a platform has values for a benchmark, and if not, the kind of reason. */
public enum CapabilityState {
  @JsonProperty("measured")
  MEASURED,
  @JsonProperty("notApplicable")
  NOT_APPLICABLE,
  @JsonProperty("notUsable")
  NOT_USABLE,
  @JsonProperty("failed")
  FAILED,
  /** Not tried: a bare directory without a file for this cell, or no time. */
  @JsonProperty("notMeasured")
  NOT_MEASURED
}
