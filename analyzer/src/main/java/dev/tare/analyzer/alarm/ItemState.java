package dev.tare.analyzer.alarm;

import java.util.Locale;

/** What has become of an item of an archive. */
public enum ItemState {
  OPEN,
  /** Later nights no longer show it. */
  GONE,
  /** The new level was accepted. */
  ACCEPTED,
  /** It was a false alarm. */
  DISMISSED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
