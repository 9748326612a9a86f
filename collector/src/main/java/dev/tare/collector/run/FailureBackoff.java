package dev.tare.collector.run;

import dev.tare.dataset.Cell;
import java.util.HashMap;
import java.util.Map;

/** Cells that failed too often in a row and pause until the next session. */
final class FailureBackoff {

  private static final int FAILURES = 3;

  private final Map<Cell, Integer> failedInARow = new HashMap<>();

  boolean isExhausted(Cell cell) {
    return failedInARow.getOrDefault(cell, 0) >= FAILURES;
  }

  void note(Cell cell, boolean measured) {
    failedInARow.merge(cell, measured ? 0 : 1, (before, one) -> measured ? 0 : before + one);
  }

  /** A new session ends every pause. */
  void renew() {
    failedInARow.clear();
  }
}
