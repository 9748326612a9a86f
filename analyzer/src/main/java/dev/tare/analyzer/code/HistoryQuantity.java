package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The quantity that a series of campaigns tracks. */
public enum HistoryQuantity {
  /** Median of the platform against that of the baseline in the same campaign; above 1 is worse. */
  @JsonProperty("overhead")
  OVERHEAD,
  /** The median itself, in the unit of the benchmark. */
  @JsonProperty("median")
  MEDIAN
}
