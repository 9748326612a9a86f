package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A run that lies far from the others; labelled, never removed.
 *
 * @param run its number
 * @param value in the benchmark's unit
 * @param z modified z, signed
 */
public record Outlier(int run, double value, double z, Severity severity) {

  /** Mild above 3.5, severe above 5. */
  public enum Severity {
    @JsonProperty("mild")
    MILD,
    @JsonProperty("severe")
    SEVERE
  }
}
