package dev.tare.collector.process;

/**
 * The campaign was interrupted while a command ran, or before it could: its result does not count.
 */
public final class CampaignInterruptedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CampaignInterruptedException() {
    super("interrupted", null, false, false);
  }
}
