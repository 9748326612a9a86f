package dev.tare.collector.run;

import java.time.Duration;

/** How fast it goes: as expected at first, then as seen. */
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
