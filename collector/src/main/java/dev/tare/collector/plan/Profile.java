package dev.tare.collector.plan;

import dev.tare.collector.catalogue.Inclusion;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The usual sizes of a campaign. */
public enum Profile {
  /** With many platforms its runs are shorter. */
  QUICK(1, 16, 1, Optional.empty()),
  STANDARD(6, 48, 10, Optional.empty()),
  NIGHTLY(6, 48, 10, Optional.of(Duration.ofHours(2)));

  private final int sessions;
  private final int rounds;
  private final double seconds;
  private final Optional<Duration> budget;

  Profile(int sessions, int rounds, double seconds, Optional<Duration> budget) {
    this.sessions = sessions;
    this.rounds = rounds;
    this.seconds = seconds;
    this.budget = budget;
  }

  int sessions() {
    return sessions;
  }

  /** In all sessions together. */
  int rounds() {
    return rounds;
  }

  double seconds() {
    return seconds;
  }

  Optional<Duration> budget() {
    return budget;
  }

  /** The time limit for which runs are shortened; a slow platform may still exceed it. */
  Optional<Duration> limit() {
    return this == QUICK ? Optional.of(Duration.ofSeconds(285)) : Optional.empty();
  }

  /** The widest inclusion that it measures when no platform is named. */
  Inclusion widest() {
    return this == QUICK ? Inclusion.ALWAYS : Inclusion.STANDARD;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
