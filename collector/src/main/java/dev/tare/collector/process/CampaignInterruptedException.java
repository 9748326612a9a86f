package dev.tare.collector.process;

/**
 * Somebody asked for the end while a command ran, or before it could: what it did does not count.
 */
public final class CampaignInterruptedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CampaignInterruptedException() {
    super("interrupted", null, false, false);
  }
}
