package dev.tare.cli;

/** Exit codes; when several apply, the smallest wins. */
final class Exit {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int RUNS_MISSING = 3;
  static final int GATE = 4;
  static final int BUSY = 5;

  private Exit() {}

  /** The code to end with when two apply. */
  static int smallest(int one, int other) {
    return one == DONE || other == DONE ? Math.max(one, other) : Math.min(one, other);
  }
}
