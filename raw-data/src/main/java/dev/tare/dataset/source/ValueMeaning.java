package dev.tare.dataset.source;

/** What a value of a series is. */
public enum ValueMeaning {
  /** One run of the benchmark. */
  RUN,
  /** The mean of several runs, whose own values the file does not have. */
  MEAN,
  /** The mean of all runs so far; such values depend on each other. */
  RUNNING_MEAN
}
