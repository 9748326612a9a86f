package dev.tare.report.sentences;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.result.Capability;
import dev.tare.report.text.MessageKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a platform x benchmark was measured, and if not, why. */
public record CapabilityText(ReportContext context, String platform, String benchmark) {

  public String state() {
    CapabilityState state =
        capability().map(Capability::state).orElse(CapabilityState.NOT_MEASURED);
    return context.messages().text("name.state." + MessageKey.of(state));
  }

  /** Whether it was measured but is not compared with other platforms. */
  public boolean isIncomparable() {
    return capability().flatMap(this::reason).isPresent();
  }

  public List<String> reasons() {
    return capability().stream()
        .flatMap(c -> Stream.concat(reason(c).stream(), failures(c).stream()))
        .toList();
  }

  /** The reason without its remedy. */
  public static Optional<String> brief(
      ReportContext context, Optional<String> code, Optional<String> reason) {
    return reason.map(text -> PlatformReasonText.in(context).brief(code, text));
  }

  private Optional<Capability> capability() {
    return context.index().capability(platform, benchmark);
  }

  /** How many runs failed, all of them, and why; absent unless they did. */
  public Optional<String> failed(String key) {
    return capability()
        .filter(one -> one.state() == CapabilityState.FAILED && !one.failures().isEmpty())
        .map(one -> new FailureText(context.messages()).all(key, one.failures()));
  }

  /** Failed runs are reported with their number instead. */
  private Optional<String> reason(Capability capability) {
    return capability
        .reason()
        .filter(reason -> capability.state() != CapabilityState.FAILED)
        .map(reason -> PlatformReasonText.in(context).of(capability.reasonCode(), reason));
  }

  private Optional<String> failures(Capability capability) {
    int measured = context.index().sample(platform, benchmark).map(s -> s.n()).orElse(0);
    int failed = capability.failures().values().stream().mapToInt(Integer::intValue).sum();
    return failed == 0
        ? Optional.empty()
        : Optional.of(
            new FailureText(context.messages()).summary(capability.failures(), measured + failed));
  }
}
