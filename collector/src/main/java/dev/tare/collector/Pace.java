package dev.tare.collector;

import java.time.Duration;

/** How fast it goes: as expected at first, then as seen. */
record Pace(Duration expected, long started) {

  static Pace start(Duration expected) {
    return new Pace(expected, System.nanoTime());
  }

  Duration left(int made, int total) {
    if (made == 0) {
      return expected;
    }
    return Duration.ofNanos((System.nanoTime() - started) / made * (total - made));
  }
}
