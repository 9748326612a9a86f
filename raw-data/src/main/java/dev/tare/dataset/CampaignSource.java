package dev.tare.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a dataset was made. */
public enum CampaignSource {
  /** Measured by the collector. */
  @JsonProperty("collected")
  COLLECTED,

  /** Imported from foreign files. */
  @JsonProperty("imported")
  IMPORTED,

  /** A bare directory of files, without a description. */
  @JsonProperty("bare")
  BARE;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The source of that word; absent when there is none. */
  public static Optional<CampaignSource> of(String word) {
    return Stream.of(values()).filter(source -> source.word().equals(word)).findFirst();
  }
}
