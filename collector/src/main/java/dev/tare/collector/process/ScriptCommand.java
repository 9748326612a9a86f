package dev.tare.collector.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A command to be started.
 *
 * @param words program and arguments
 * @param environment added to the collector's own
 * @param seconds after which its whole process tree is ended
 * @param bytes that it may print; absent when unlimited
 * @param keeps whether processes it started may outlive it
 * @param state nothing stays mounted below it when the command is cut off
 */
public record ScriptCommand(
    List<String> words,
    Map<String, String> environment,
    double seconds,
    OptionalLong bytes,
    boolean keeps,
    Path state) {

  public ScriptCommand {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** The words, preceded by the guard. */
  public List<String> guardedBy(Path guard) {
    List<String> all = new ArrayList<>();
    all.add(guard.toString());
    all.add("-t");
    all.add(String.format(Locale.ROOT, "%.3f", seconds));
    bytes.ifPresent(limit -> all.addAll(List.of("-o", Long.toString(limit))));
    if (keeps) {
      all.add("-k");
    }
    all.addAll(List.of("-m", state.toString()));
    all.addAll(words);
    return all;
  }
}
