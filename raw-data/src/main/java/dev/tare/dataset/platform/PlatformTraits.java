package dev.tare.dataset.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The known properties of a platform. Rules and questions use these, never ids.
 *
 * @param isolation absent when unknown
 * @param acceleration absent when unknown
 * @param variantOf the platform that this one equals except in what {@code varies}
 * @param varies the aspects in which it differs from that platform, each with its value here, such
 *     as {@code disk-format} and {@code qcow2}
 */
public record PlatformTraits(
    Optional<Isolation> isolation,
    Optional<Acceleration> acceleration,
    Optional<String> variantOf,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> varies) {

  public static final PlatformTraits UNKNOWN =
      new PlatformTraits(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  /** The aspect in which disk images of guests differ: raw, qcow2, qed. */
  public static final String DISK_FORMAT = "disk-format";

  /** The aspect in which container images differ: debian, empty. */
  public static final String BASE_IMAGE = "base-image";

  /** The base image that contains nothing but the programs. */
  public static final String EMPTY_IMAGE = "empty";

  public PlatformTraits {
    varies = Collections.unmodifiableMap(varies == null ? Map.of() : new TreeMap<>(varies));
  }

  public boolean is(Isolation wanted) {
    return isolation.filter(wanted::equals).isPresent();
  }

  public boolean is(Acceleration wanted) {
    return acceleration.filter(wanted::equals).isPresent();
  }

  /** Whether no property is known. */
  public boolean areUnknown() {
    return equals(UNKNOWN);
  }
}
