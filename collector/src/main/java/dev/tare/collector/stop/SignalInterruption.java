package dev.tare.collector.stop;

import dev.tare.collector.process.CampaignInterruptedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and TERM end a campaign in order, and then the process. */
public final class SignalInterruption implements Interruption {

  /** Exit code: finished, but planned runs are missing. */
  private static final int RUNS_MISSING = 3;

  private static final int PATIENCE_SECONDS = 120;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::shutDown, "interruption");
  private final Runnable endRun;
  private volatile boolean requested;

  private SignalInterruption(Runnable endRun) {
    this.endRun = endRun;
  }

  /** Handles signals from now on; fails when one has already come. */
  public static Interruption handledBy(Runnable endRun) {
    SignalInterruption interruption = new SignalInterruption(endRun);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException alreadyEnding) {
      throw new CampaignInterruptedException();
    }
    return interruption;
  }

  @Override
  public boolean requested() {
    return requested;
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyEnding) {
      requested = true;
    }
  }

  private void shutDown() {
    requested = true;
    endRun.run();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException ignored) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(RUNS_MISSING);
  }
}
