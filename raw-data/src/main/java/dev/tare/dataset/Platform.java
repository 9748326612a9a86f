package dev.tare.dataset;

import java.util.Optional;

/**
 * An environment under test as the campaign found it.
 *
 * @param id as in file names; without hyphen
 * @param title for people, in English
 * @param kind what sort of isolation it is, such as {@code host}, {@code container} or {@code vm}
 * @param usable whether it could be measured on this host
 * @param reason why not, in words; absent when usable
 */
public record Platform(
    String id, String title, String kind, boolean usable, Optional<String> reason) {

  /** A platform of which only the name is known. */
  public static Platform named(String id) {
    return new Platform(id, id, "unknown", true, Optional.empty());
  }
}
