package dev.tare.collector.catalogue;

import dev.tare.dataset.CodedReason;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a platform cannot do by its nature.
 *
 * @param notApplicable benchmarks it cannot run, and why
 * @param incomparable benchmarks whose values have another meaning here, and why
 */
public record PlatformLimits(
    Map<String, CodedReason> notApplicable, Map<String, CodedReason> incomparable) {

  public PlatformLimits {
    notApplicable = Map.copyOf(notApplicable);
    incomparable = Map.copyOf(incomparable);
  }

  /** Reasons as {@code platform.yaml} states them: a code and a text, or a text alone. */
  static PlatformLimits of(Map<String, String> notApplicable, Map<String, String> incomparable) {
    return new PlatformLimits(parsed(notApplicable), parsed(incomparable));
  }

  private static Map<String, CodedReason> parsed(Map<String, String> reasons) {
    return reasons.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> CodedReason.parse(e.getValue())));
  }
}
