package dev.tare.collector.stop;

/**
 * A campaign that is interrupted ends in order: the current run is ended and does not count,
 * everything that was started is cleaned up, and the campaign can be resumed.
 */
public interface Interruption extends AutoCloseable {

  boolean requested();

  /** From now on nothing is interrupted. */
  @Override
  void close();
}
