package dev.tare.cli.terminal;

/** Exit codes; when several apply, the smallest wins. */
public final class ExitCode {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int USAGE = 2;
  public static final int RUNS_MISSING = 3;
  public static final int GATE = 4;
  public static final int BUSY = 5;

  private ExitCode() {}

  /** The code to end with when two apply. */
  public static int smallest(int one, int other) {
    return one == DONE || other == DONE ? Math.max(one, other) : Math.min(one, other);
  }
}
