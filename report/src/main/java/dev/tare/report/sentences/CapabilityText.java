package dev.tare.report.sentences;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.result.Capability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a platform x benchmark, and why. */
public record CapabilityText(ReportContext material, String platform, String benchmark) {

  public String state() {
    CapabilityState state =
        capability().map(Capability::state).orElse(CapabilityState.NOT_MEASURED);
    return material.words().say("name.state." + ComparisonText.word(state));
  }

  /** Measured, but not to be compared with other platforms. */
  public boolean isIncomparable() {
    return capability().flatMap(this::reason).isPresent();
  }

  public List<String> because() {
    return capability().stream()
        .flatMap(c -> Stream.concat(reason(c).stream(), failures(c).stream()))
        .toList();
  }

  private Optional<Capability> capability() {
    return material.analysis().capabilities().stream()
        .filter(c -> c.platform().equals(platform) && c.benchmark().equals(benchmark))
        .findFirst();
  }

  /** That of failed runs is told with their number. */
  private Optional<String> reason(Capability capability) {
    return capability
        .reason()
        .filter(reason -> capability.state() != CapabilityState.FAILED)
        .map(reason -> new PlatformReasonText(material.words()).in(reason));
  }

  private Optional<String> failures(Capability capability) {
    int measured = material.analysis().sample(platform, benchmark).map(s -> s.n()).orElse(0);
    int failed = capability.failures().values().stream().mapToInt(Integer::intValue).sum();
    return failed == 0
        ? Optional.empty()
        : Optional.of(
            new FailureText(material.words()).summary(capability.failures(), measured + failed));
  }
}
