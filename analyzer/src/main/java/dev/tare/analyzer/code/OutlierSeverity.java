package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an outlier lies from the other runs. */
public enum OutlierSeverity {
  /** Modified z above 3.5. */
  @JsonProperty("mild")
  MILD,
  /** Modified z above 5. */
  @JsonProperty("severe")
  SEVERE
}
