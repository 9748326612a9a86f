package dev.tare.cli.terminal;

import java.util.List;
import java.util.stream.IntStream;

/** Exit codes, and which of them is returned if several apply. */
public final class ExitCode {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int USAGE = 2;
  public static final int RUNS_MISSING = 3;

  /** The gate had no earlier campaign to judge by: incomplete as well, not passed. */
  public static final int NOT_JUDGED = RUNS_MISSING;

  public static final int GATE = 4;
  public static final int BUSY = 5;

  /** A refuted expectation or a regression must not be hidden by a missing run. */
  private static final int[] PRECEDENCE = {BUSY, USAGE, FAILED, GATE, RUNS_MISSING};

  private ExitCode() {}

  /** The codes that apply, each once, the one to return first; without {@link #DONE}. */
  public static List<Integer> inOrder(int... codes) {
    return IntStream.of(PRECEDENCE)
        .filter(code -> IntStream.of(codes).anyMatch(given -> given == code))
        .boxed()
        .toList();
  }

  /** The code to return if several apply; {@link #DONE} if none is given. */
  public static int combine(int... codes) {
    return inOrder(codes).stream().findFirst().orElse(DONE);
  }
}
