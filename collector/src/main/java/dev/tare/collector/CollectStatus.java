package dev.tare.collector;

/** How collecting ended. */
public enum CollectStatus {
  /** Every planned run was made. */
  DONE,
  /** It was interrupted in order and can be resumed. */
  INTERRUPTED,
  /** Another campaign holds the lock of this host. */
  BUSY
}
