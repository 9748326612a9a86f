package dev.tare.collector.run;

import java.time.Duration;

/** The time left: as forecast at first, then as observed. */
record EtaEstimate(Duration expected, long started) {

  static EtaEstimate start(Duration expected) {
    return new EtaEstimate(expected, System.nanoTime());
  }

  Duration left(int made, int total) {
    if (made == 0) {
      return expected;
    }
    return Duration.ofNanos((System.nanoTime() - started) / made * (total - made));
  }
}
