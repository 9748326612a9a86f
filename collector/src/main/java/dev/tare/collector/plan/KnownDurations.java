package dev.tare.collector.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Earlier durations on this host; a file in the cache. An unreadable file counts as empty.
 *
 * @param runs by cell, including everything around a run
 * @param sessions seconds for the start and the stop of a platform, by its id
 */
public record KnownDurations(Map<String, RunDuration> runs, Map<String, Double> sessions) {

  static final KnownDurations NONE = new KnownDurations(Map.of(), Map.of());

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public KnownDurations {
    runs = new TreeMap<>(runs == null ? Map.of() : runs);
    sessions = new TreeMap<>(sessions == null ? Map.of() : sessions);
  }

  public static KnownDurations read(Path file) {
    try {
      return JSON.readValue(BoundedFile.bytes(file, BoundedFile.DESCRIPTION), KnownDurations.class);
    } catch (IOException unknown) {
      return NONE;
    }
  }

  public void write(Path file) {
    try {
      AtomicFile.write(
          file, (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same, updated by later durations. */
  public KnownDurations with(KnownDurations later) {
    Map<String, RunDuration> allRuns = new TreeMap<>(runs);
    allRuns.putAll(later.runs);
    Map<String, Double> allSessions = new TreeMap<>(sessions);
    allSessions.putAll(later.sessions);
    return new KnownDurations(allRuns, allSessions);
  }

  /** The duration of a run with that target. */
  OptionalDouble run(Cell cell, double seconds) {
    return Optional.ofNullable(runs.get(cell.toString())).stream()
        .mapToDouble(took -> took.at(seconds))
        .findFirst();
  }

  /** Whether a run was timed with a target that says something about this one. */
  boolean isTimed(Cell cell, double seconds) {
    return Optional.ofNullable(runs.get(cell.toString()))
        .filter(took -> took.foretells(seconds))
        .isPresent();
  }

  OptionalDouble session(String platform) {
    return Optional.ofNullable(sessions.get(platform)).stream()
        .mapToDouble(Double::doubleValue)
        .findFirst();
  }
}
