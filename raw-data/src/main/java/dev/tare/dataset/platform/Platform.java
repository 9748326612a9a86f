package dev.tare.dataset.platform;

import java.util.Optional;

/**
 * An environment under test, as the campaign found it.
 *
 * @param id as in file names; without hyphen
 * @param title for people, in English
 * @param kind the term for its isolation, such as {@code container}
 * @param usable whether it could be measured on this host
 * @param reason why not, in English; absent when usable
 * @param reasonCode code of a known reason; absent when usable, and when only the text is known
 * @param traits as stated by the dataset, or else as known for its id or kind
 */
public record Platform(
    String id,
    String title,
    String kind,
    boolean usable,
    Optional<String> reason,
    Optional<String> reasonCode,
    PlatformTraits traits) {

  /** The reason code of one that a quick campaign had no time for: it may well be usable. */
  public static final String NOT_QUICK = "NOT_QUICK";

  /** The kind of a platform of which only the name is known. */
  private static final String UNKNOWN = "unknown";

  public Platform {
    reasonCode = reasonCode == null ? Optional.empty() : reasonCode;
    traits = traits == null || traits.areUnknown() ? known(id, kind) : traits;
  }

  /** A platform without stated traits: it has those that are known for its id or kind. */
  public Platform(String id, String title, String kind, boolean usable, Optional<String> reason) {
    this(id, title, kind, usable, reason, Optional.empty(), PlatformTraits.UNKNOWN);
  }

  /** A platform of which only the name is known. */
  public static Platform named(String id) {
    return new Platform(id, id, UNKNOWN, true, Optional.empty());
  }

  /** Whether it was not tried for want of time. */
  public boolean wasLeftOut() {
    return reasonCode.filter(NOT_QUICK::equals).isPresent();
  }

  private static PlatformTraits known(String id, String kind) {
    return KnownPlatforms.traits(id)
        .or(
            () ->
                Isolation.ofKind(kind)
                    .map(
                        isolation ->
                            new PlatformTraits(
                                Optional.of(isolation), Optional.empty(), Optional.empty(), null)))
        .orElse(PlatformTraits.UNKNOWN);
  }
}
