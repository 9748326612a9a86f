package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a platform x benchmark could be measured.
 *
 * @param reason why not; of a measured one, why its values compare with no other platform's
 * @param failures how many runs gave no value, by reason
 */
public record Capability(
    String platform,
    String benchmark,
    State state,
    Optional<String> reason,
    Map<String, Integer> failures) {

  public Capability {
    failures = Collections.unmodifiableMap(failures == null ? Map.of() : new TreeMap<>(failures));
  }

  /** What became of a cell. */
  public enum State {
    @JsonProperty("measured")
    MEASURED,
    @JsonProperty("notApplicable")
    NOT_APPLICABLE,
    @JsonProperty("notUsable")
    NOT_USABLE,
    @JsonProperty("failed")
    FAILED,
    /** Nobody tried: a bare folder without this file. */
    @JsonProperty("notMeasured")
    NOT_MEASURED
  }
}
