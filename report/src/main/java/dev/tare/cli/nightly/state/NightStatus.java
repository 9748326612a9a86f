package dev.tare.cli.nightly.state;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How much of a night was measured. */
public enum NightStatus {
  /** All planned runs gave a value. */
  @JsonProperty("complete")
  COMPLETE,
  @JsonProperty("partial")
  PARTIAL,
  /** No run gave a value. */
  @JsonProperty("failed")
  FAILED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
