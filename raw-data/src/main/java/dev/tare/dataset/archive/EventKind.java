package dev.tare.dataset.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to an item of an archive: a change, or something that is missing. */
public enum EventKind {
  /** A night shows a lasting change, a missing cell, or that nights are missing. */
  OPENED,
  /** Measuring again showed the same. */
  CONFIRMED,
  /** Measuring again did not show it; it stays open until a later night decides. */
  NOT_CONFIRMED,
  /** Later nights no longer show it. */
  WENT_AWAY,
  /** The level from the campaign on is declared to be right. */
  ACCEPTED,
  /** The change is declared to be a false alarm. */
  DISMISSED,
  /** A remark. */
  NOTE,
  /** A platform, or the host, is planned to be absent. */
  ABSENT_UNTIL,
  /** Somebody has been told. */
  DELIVERED;

  /** The word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<EventKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
