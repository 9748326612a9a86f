package dev.tare.collector.setup;

import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.DurationText;
import dev.tare.collector.process.AvailabilityCode;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.CodedReason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Whether something can be used on this host.
 *
 * @param reason why not; absent when usable
 * @param remedy what would change that, when known
 * @param found how it can be used, when there is more than one way
 */
public record Availability(
    Optional<CodedReason> reason, Optional<String> remedy, Optional<String> found) {

  static final Availability USABLE =
      new Availability(Optional.empty(), Optional.empty(), Optional.empty());

  private static Availability missing(AvailabilityCode code, String text, String remedy) {
    return new Availability(Optional.of(code.reason(text)), Optional.of(remedy), Optional.empty());
  }

  /** Checks commands: those missing are the reason, their packages the remedy. */
  public static Availability ofTools(Map<String, String> needed, Tools tools) {
    Map<String, String> missing = tools.missing(needed);
    return missing.isEmpty()
        ? USABLE
        : missing(
            AvailabilityCode.TOOLS_MISSING,
            "missing commands: " + String.join(", ", missing.keySet()),
            Tools.install(missing.values()));
  }

  /** Checks files: the first one missing is the reason. */
  static Availability ofDevices(Map<String, String> needed) {
    return needed.entrySet().stream()
        .filter(device -> Files.notExists(Path.of(device.getKey())))
        .findFirst()
        .map(
            device ->
                missing(
                    AvailabilityCode.DEVICE_MISSING,
                    "missing device: " + device.getKey(),
                    device.getValue()))
        .orElse(USABLE);
  }

  /** Of what a quick campaign leaves out, and the time that its runs would take. */
  public static Availability notQuick(Duration runs) {
    return missing(
        AvailabilityCode.NOT_QUICK,
        "left out of a quick campaign of five minutes, since its runs would take: "
            + DurationText.text(runs),
        "measure it with --profile standard");
  }

  /** Runs a platform's own probe, if the tools it needs are installed. */
  public static Availability ofProbe(PlatformLifecycle lifecycle, Tools tools) {
    Availability byTools = ofTools(lifecycle.platform().needs().tools(), tools);
    return byTools.usable() ? of(lifecycle.perform(LifecycleStep.PROBE)) : byTools;
  }

  public static Availability of(ScriptOutput output) {
    return output.succeeded()
        ? new Availability(Optional.empty(), Optional.empty(), output.found())
        : new Availability(Optional.of(output.failure()), output.remedy(), Optional.empty());
  }

  public boolean usable() {
    return reason.isEmpty();
  }

  /** This one if it is a problem, or else the other. */
  Availability or(Availability other) {
    return usable() ? other : this;
  }

  /** Reason and remedy in one line; absent when usable. */
  public Optional<String> problem() {
    return reason.map(why -> why.text() + remedy.map(line -> " (" + line + ")").orElse(""));
  }

  public Optional<String> reasonCode() {
    return reason.flatMap(CodedReason::code);
  }

  /** Reason and remedy in one line; empty when usable. */
  public String text() {
    return problem().orElse("");
  }
}
