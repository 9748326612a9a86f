package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the noise of a sample permits claims. */
public enum NoiseVerdict {
  @JsonProperty("stable")
  STABLE,
  @JsonProperty("noisy")
  NOISY,
  @JsonProperty("unusable")
  UNUSABLE
}
