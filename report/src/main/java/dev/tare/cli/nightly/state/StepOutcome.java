package dev.tare.cli.nightly.state;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What has become of a step of a night. */
public enum StepOutcome {
  @JsonProperty("done")
  DONE,
  /** There was nothing to do, or no time. */
  @JsonProperty("skipped")
  SKIPPED,
  @JsonProperty("failed")
  FAILED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
