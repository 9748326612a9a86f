package dev.tare.collector.stop;

import dev.tare.collector.process.CampaignInterruptedException;

/** Interrupts the campaigns of a process that goes on afterwards. */
public final class StopRequest {

  private boolean requested;
  private Runnable endRun = () -> {};

  public synchronized void request() {
    if (!requested) {
      requested = true;
      endRun.run();
    }
  }

  public synchronized boolean requested() {
    return requested;
  }

  /** Interrupts the campaign that begins now; fails if no campaign is to begin any more. */
  public synchronized Interruption interrupting(Runnable end) {
    if (requested) {
      throw new CampaignInterruptedException();
    }
    endRun = end;
    return new Interruption() {
      @Override
      public boolean requested() {
        return StopRequest.this.requested();
      }

      @Override
      public void close() {
        detach();
      }
    };
  }

  private synchronized void detach() {
    endRun = () -> {};
  }
}
