package dev.tare.collector;

import dev.tare.collector.host.Tools;
import dev.tare.collector.process.PlatformLife;
import dev.tare.collector.process.Spoken;
import dev.tare.collector.process.Word;
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
record Verdict(Optional<String> reason, Optional<String> remedy, Optional<String> found) {

  static final Verdict USABLE = new Verdict(Optional.empty(), Optional.empty(), Optional.empty());

  /** Judges by commands: those missing are the reason, their packages the remedy. */
  static Verdict ofTools(Map<String, String> needed, Tools tools) {
    Map<String, String> missing = tools.missing(needed);
    return missing.isEmpty()
        ? USABLE
        : new Verdict(
            Optional.of(String.join(", ", missing.keySet()) + " missing"),
            Optional.of(Tools.install(missing.values())),
            Optional.empty());
  }

  /** Judges by files: those missing are the reason. */
  static Verdict ofDevices(Map<String, String> needed) {
    return needed.entrySet().stream()
        .filter(device -> Files.notExists(Path.of(device.getKey())))
        .findFirst()
        .map(
            device ->
                new Verdict(
                    Optional.of("there is no " + device.getKey()),
                    Optional.of(device.getValue()),
                    Optional.empty()))
        .orElse(USABLE);
  }

  /** Judges by a platform's own probe, when it has the tools for it. */
  static Verdict ofProbe(PlatformLife life, Tools tools) {
    Verdict byTools = ofTools(life.platform().tools(), tools);
    return byTools.usable() ? of(life.say(Word.PROBE)) : byTools;
  }

  static Verdict of(Spoken spoken) {
    return spoken.succeeded()
        ? new Verdict(Optional.empty(), Optional.empty(), spoken.word("found"))
        : new Verdict(Optional.of(spoken.complaint()), spoken.word("remedy"), Optional.empty());
  }

  boolean usable() {
    return reason.isEmpty();
  }

  /** This, and where it has nothing to say, the other. */
  Verdict or(Verdict other) {
    return usable() ? other : this;
  }

  /** Reason and remedy in one line; absent when usable. */
  Optional<String> complaint() {
    return reason.map(why -> why + remedy.map(line -> " (" + line + ")").orElse(""));
  }

  /** The same; empty when usable. */
  String text() {
    return complaint().orElse("");
  }
}
