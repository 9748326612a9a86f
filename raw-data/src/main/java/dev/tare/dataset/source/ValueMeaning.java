package dev.tare.dataset.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a value of a series is. */
public enum ValueMeaning {
  /** One run of the benchmark. */
  RUN,
  /** The mean of several runs, whose own values the file does not have. */
  MEAN,
  /** The mean of all runs so far; such values depend on each other. */
  RUNNING_MEAN;

  /** The words in mapping files: run, mean, running mean. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The meaning of these words; absent when there is none. */
  public static Optional<ValueMeaning> of(String words) {
    return Stream.of(values()).filter(one -> one.words().equals(words)).findFirst();
  }
}
