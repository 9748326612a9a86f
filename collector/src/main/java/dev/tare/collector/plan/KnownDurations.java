package dev.tare.collector.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How long things took on this host before; a file in the cache. What cannot be read is not known.
 *
 * @param runs by cell, with all that belongs to a run
 * @param sessions seconds for the start and the stop of a platform, by its id
 */
public record KnownDurations(Map<String, Took> runs, Map<String, Double> sessions) {

  static final KnownDurations NONE = new KnownDurations(Map.of(), Map.of());

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** What a run takes beyond its own time before it measures; more belongs to the workload. */
  private static final double LAUNCH = 1;

  /**
   * Of runs that should last so many seconds.
   *
   * @param took seconds from emptying the caches to the row on the disk
   */
  public record Took(double seconds, double took) {

    /** Slow inner values make short runs longer, and fit into long ones. */
    double at(double wanted) {
      double same = wanted + Math.min(LAUNCH, took - seconds);
      return wanted >= seconds ? Math.max(took, same) : same;
    }
  }

  public KnownDurations {
    runs = new TreeMap<>(runs == null ? Map.of() : runs);
    sessions = new TreeMap<>(sessions == null ? Map.of() : sessions);
  }

  public static KnownDurations read(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), KnownDurations.class);
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

  /** The same with what was seen later. */
  public KnownDurations with(KnownDurations later) {
    Map<String, Took> allRuns = new TreeMap<>(runs);
    allRuns.putAll(later.runs);
    Map<String, Double> allSessions = new TreeMap<>(sessions);
    allSessions.putAll(later.sessions);
    return new KnownDurations(allRuns, allSessions);
  }

  /** Of a run that should last so many seconds. */
  OptionalDouble run(Cell cell, double seconds) {
    return Optional.ofNullable(runs.get(cell.toString())).stream()
        .mapToDouble(took -> took.at(seconds))
        .findFirst();
  }

  OptionalDouble session(String platform) {
    return Optional.ofNullable(sessions.get(platform)).stream()
        .mapToDouble(Double::doubleValue)
        .findFirst();
  }
}
