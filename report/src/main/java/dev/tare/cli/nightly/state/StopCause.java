package dev.tare.cli.nightly.state;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a night ended before its last run. */
public enum StopCause {
  /** By a signal. */
  @JsonProperty("interrupted")
  INTERRUPTED("interrupted"),
  /** The budget was used up. */
  @JsonProperty("deadline")
  DEADLINE("the budget was used up"),
  /** The reserve of disk space was reached. */
  @JsonProperty("disk")
  DISK("too little disk space");

  private final String words;

  StopCause(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
