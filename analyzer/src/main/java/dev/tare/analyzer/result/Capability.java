package dev.tare.analyzer.result;

import dev.tare.analyzer.code.CapabilityState;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a platform x benchmark could be measured.
 *
 * @param reason why not; of a measured one, why its values compare with no other platform's
 * @param reasonCode tells a known reason of a platform; absent when only its text is known
 * @param failures how many runs gave no value, by reason
 */
public record Capability(
    String platform,
    String benchmark,
    CapabilityState state,
    Optional<String> reason,
    Optional<String> reasonCode,
    Map<String, Integer> failures) {

  public Capability {
    reasonCode = reasonCode == null ? Optional.empty() : reasonCode;
    failures = Collections.unmodifiableMap(failures == null ? Map.of() : new TreeMap<>(failures));
  }
}
