package dev.tare.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a dataset came about, as far as it says.
 *
 * @param name the campaign folder's name
 * @param tool what wrote it, such as {@code tare 0.1.0}; absent for a bare folder
 * @param source {@code collected}, {@code imported} or {@code bare}
 * @param baseline the platform others are compared with
 * @param started ISO 8601, UTC
 * @param finished ISO 8601, UTC; absent while the campaign goes on or was cut off
 * @param profile quick, standard or nightly
 * @param seed of the schedule's shuffling
 * @param rounds planned
 * @param sessions planned
 * @param seconds configured for each run
 * @param planned number of runs the schedule asks for
 */
public record Campaign(
    String name,
    Optional<String> tool,
    String source,
    Optional<String> baseline,
    Optional<String> started,
    Optional<String> finished,
    Optional<String> profile,
    OptionalLong seed,
    OptionalInt rounds,
    OptionalInt sessions,
    OptionalDouble seconds,
    OptionalInt planned) {

  /** A folder that says nothing of itself. */
  public static Campaign bare(String name) {
    return new Campaign(
        name,
        Optional.empty(),
        "bare",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty());
  }

  /** The same campaign, ended. */
  public Campaign finishedAt(String time) {
    return new Campaign(
        name,
        tool,
        source,
        baseline,
        started,
        Optional.of(time),
        profile,
        seed,
        rounds,
        sessions,
        seconds,
        planned);
  }

  /** The same campaign, with as many rounds as turned out to be needed. */
  public Campaign endedAfter(int lastRound, int lastSession, int runs) {
    return new Campaign(
        name,
        tool,
        source,
        baseline,
        started,
        finished,
        profile,
        seed,
        OptionalInt.of(lastRound),
        OptionalInt.of(lastSession),
        seconds,
        OptionalInt.of(runs));
  }

  /** The same campaign as a dataset that was made from foreign files. */
  public Campaign importedBy(String importer, Path into) {
    return new Campaign(
        into.toAbsolutePath().normalize().getFileName().toString(),
        Optional.of(importer),
        "imported",
        baseline,
        started,
        finished,
        profile,
        seed,
        rounds,
        sessions,
        seconds,
        planned);
  }
}
