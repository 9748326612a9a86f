package dev.tare.analyzer.result;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.dataset.Cell;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a platform x benchmark could be measured.
 *
 * @param reason why not; if measured, why its values are not comparable with those of other
 *     platforms
 * @param reasonCode code of a known reason; absent when only its text is known
 * @param failures number of runs without a value, by reason
 */
public record Capability(
    String platform,
    String benchmark,
    CapabilityState state,
    Optional<String> reason,
    Optional<String> reasonCode,
    Map<String, Integer> failures) {

  public Capability {
    Objects.requireNonNull(new Cell(platform, benchmark), "checks the ids");
    reasonCode = reasonCode == null ? Optional.empty() : reasonCode;
    failures = Collections.unmodifiableMap(failures == null ? Map.of() : new TreeMap<>(failures));
  }
}
