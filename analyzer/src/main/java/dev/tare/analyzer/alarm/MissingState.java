package dev.tare.analyzer.alarm;

import dev.tare.analyzer.code.CapabilityState;
import java.util.Optional;

/** Why a cell has no values; different words for different causes. */
public enum MissingState {
  /** Nothing was tried. */
  DID_NOT_RUN("did not run"),
  /** Every run failed. */
  FAILED("failed"),
  /** The platform could not be used on the host. */
  NOT_USABLE("not usable");

  private final String word;

  MissingState(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Absent for a cell that is not missing. */
  static Optional<MissingState> of(CapabilityState state) {
    return switch (state) {
      case MEASURED, NOT_APPLICABLE -> Optional.empty();
      case NOT_USABLE -> Optional.of(NOT_USABLE);
      case FAILED -> Optional.of(FAILED);
      case NOT_MEASURED -> Optional.of(DID_NOT_RUN);
    };
  }
}
