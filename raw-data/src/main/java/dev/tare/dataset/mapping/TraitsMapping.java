package dev.tare.dataset.mapping;

import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.Map;
import java.util.Optional;

/**
 * What a user states about a platform.
 *
 * @param title for people
 * @param isolation how its programs are separated from the host
 * @param acceleration how its machine executes instructions
 * @param variantOf id of the platform that it equals except in what varies
 * @param varies the aspects in which it differs from that platform
 */
public record TraitsMapping(
    Optional<String> title,
    Optional<Isolation> isolation,
    Optional<Acceleration> acceleration,
    Optional<String> variantOf,
    Map<String, String> varies) {

  public TraitsMapping {
    varies = varies == null ? Map.of() : Map.copyOf(varies);
    Ids.requirePlatform(variantOf, "variantOf");
  }

  public PlatformTraits traits() {
    return new PlatformTraits(isolation, acceleration, variantOf, varies);
  }
}
