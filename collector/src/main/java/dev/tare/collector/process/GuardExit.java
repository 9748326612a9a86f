package dev.tare.collector.process;

/** Exit codes of the guard that do not come from the command it guards. */
final class GuardExit {

  static final int TIMEOUT = 124;

  static final int TOO_MUCH_OUTPUT = 125;

  /** The guard itself was killed; processes of its command may remain. */
  static final int KILLED = 137;

  /** From here on a signal ended the command. */
  static final int SIGNAL = 128;

  private GuardExit() {}
}
