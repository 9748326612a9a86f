package dev.tare.collector.setup;

import dev.tare.collector.host.Tools;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Whether something can be used on this host.
 *
 * @param reason why not; absent when usable
 * @param remedy what would change that, when it is known
 * @param found how it can be used, when there is more than one way
 */
public record Availability(
    Optional<String> reason, Optional<String> remedy, Optional<String> found) {

  static final Availability USABLE =
      new Availability(Optional.empty(), Optional.empty(), Optional.empty());

  /** Judges by commands: those missing are the reason, their packages the remedy. */
  public static Availability ofTools(Map<String, String> needed, Tools tools) {
    Map<String, String> missing = tools.missing(needed);
    return missing.isEmpty()
        ? USABLE
        : new Availability(
            Optional.of(String.join(", ", missing.keySet()) + " missing"),
            Optional.of(Tools.install(missing.values())),
            Optional.empty());
  }

  /** Judges by files: those missing are the reason. */
  static Availability ofDevices(Map<String, String> needed) {
    return needed.entrySet().stream()
        .filter(device -> Files.notExists(Path.of(device.getKey())))
        .findFirst()
        .map(
            device ->
                new Availability(
                    Optional.of("there is no " + device.getKey()),
                    Optional.of(device.getValue()),
                    Optional.empty()))
        .orElse(USABLE);
  }

  /** Judges by a platform's own probe, when it has the tools for it. */
  public static Availability ofProbe(PlatformLifecycle life, Tools tools) {
    Availability byTools = ofTools(life.platform().tools(), tools);
    return byTools.usable() ? of(life.say(LifecycleStep.PROBE)) : byTools;
  }

  public static Availability of(ScriptOutput spoken) {
    return spoken.succeeded()
        ? new Availability(Optional.empty(), Optional.empty(), spoken.word("found"))
        : new Availability(
            Optional.of(spoken.complaint()), spoken.word("remedy"), Optional.empty());
  }

  public boolean usable() {
    return reason.isEmpty();
  }

  /** This, and where it has nothing to say, the other. */
  Availability or(Availability other) {
    return usable() ? other : this;
  }

  /** Reason and remedy in one line; absent when usable. */
  public Optional<String> complaint() {
    return reason.map(why -> why + remedy.map(line -> " (" + line + ")").orElse(""));
  }

  /** The same; empty when usable. */
  public String text() {
    return complaint().orElse("");
  }
}
