package dev.tare.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** Whether higher or lower values of a benchmark are better. */
public enum Direction {
  @JsonProperty("higher")
  HIGHER("higher"),
  @JsonProperty("lower")
  LOWER("lower");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /** The word used in files and on the command line. */
  public String word() {
    return word;
  }

  public static Optional<Direction> of(String word) {
    for (Direction direction : values()) {
      if (direction.word.equals(word)) {
        return Optional.of(direction);
      }
    }
    return Optional.empty();
  }
}
