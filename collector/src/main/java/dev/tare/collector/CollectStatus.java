package dev.tare.collector;

/** How collecting ended. */
public enum CollectStatus {
  /** Every planned run was made. */
  DONE,
  /** Somebody ended it in order; it can be resumed. */
  INTERRUPTED,
  /** Another campaign measures on this host. */
  BUSY
}
