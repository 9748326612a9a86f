package dev.tare.collector.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In which campaigns a platform or benchmark is measured without being named, from quick ones on.
 */
public enum Inclusion {
  @JsonProperty("always")
  ALWAYS,
  /** In all except quick ones. */
  @JsonProperty("standard")
  STANDARD,
  @JsonProperty("named")
  NAMED
}
