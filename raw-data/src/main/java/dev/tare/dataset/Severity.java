package dev.tare.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The severity of an issue or a warning. */
public enum Severity {
  /** Something could not be used, or no verdict may rest on it. */
  @JsonProperty("error")
  ERROR,
  /** Something was used, based on a guess or with a reservation. */
  @JsonProperty("warning")
  WARNING,
  /** Worth knowing. */
  @JsonProperty("info")
  INFO;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
