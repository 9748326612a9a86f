package dev.tare.collector.run;

import dev.tare.collector.process.CampaignInterruptedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and TERM end a campaign in order: the current run is ended and does not count, everything
 * that was started is cleaned up, and the campaign can be resumed.
 */
public final class Interruption implements AutoCloseable {

  /** Exit code: finished, but planned runs are missing. */
  private static final int RUNS_MISSING = 3;

  private static final int PATIENCE_SECONDS = 120;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::shutDown, "interruption");
  private final Runnable endRun;
  private volatile boolean requested;

  private Interruption(Runnable endRun) {
    this.endRun = endRun;
  }

  /** Handles signals from now on; fails when one has already come. */
  public static Interruption handledBy(Runnable endRun) {
    Interruption interruption = new Interruption(endRun);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException alreadyEnding) {
      throw new CampaignInterruptedException();
    }
    return interruption;
  }

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
