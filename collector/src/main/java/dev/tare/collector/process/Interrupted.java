package dev.tare.collector.process;

/**
 * Somebody asked for the end while a command ran, or before it could: what it did does not count.
 */
public final class Interrupted extends RuntimeException {

  private static final long serialVersionUID = 1;

  Interrupted() {
    super("interrupted", null, false, false);
  }
}
