package dev.tare.analyzer.code;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Can this sample carry a claim? */
public enum NoiseVerdict {
  @JsonProperty("stable")
  STABLE,
  @JsonProperty("noisy")
  NOISY,
  @JsonProperty("unusable")
  UNUSABLE
}
