package dev.tare.collector.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In which campaigns a platform or a benchmark is measured that nobody names, from the smallest on.
 */
public enum Inclusion {
  @JsonProperty("always")
  ALWAYS,
  /** In all but quick ones. */
  @JsonProperty("standard")
  STANDARD,
  @JsonProperty("named")
  NAMED
}
