package dev.tare.collector.plan;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.host.Cores;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The specification of a campaign; what is absent follows from the profile.
 *
 * @param platforms ids; when empty, those of the profile
 * @param benchmarks ids; all when empty
 * @param rounds in all sessions together
 * @param seconds target duration of each run
 * @param timeout seconds after which a run is ended
 * @param budget of the whole campaign, which limits the rounds
 * @param disk a directory on the file system to measure
 * @param until the required precision; absent when the number of rounds is fixed
 * @param cores for everything that is measured
 * @param host id of this host; absent: its name
 * @param confirms name of the campaign whose changes this one measures again
 */
public record CampaignSpec(
    Profile profile,
    List<String> platforms,
    List<String> benchmarks,
    OptionalInt rounds,
    OptionalInt sessions,
    OptionalDouble seconds,
    OptionalDouble timeout,
    OptionalLong seed,
    Optional<Duration> budget,
    Optional<Path> disk,
    Optional<PrecisionTarget> until,
    Cores cores,
    Optional<String> host,
    Optional<String> confirms) {

  /** More rounds would take weeks. */
  private static final int MAX_COUNT = 100_000;

  /** At most a third of a limit is spent on timing. */
  private static final int PILOT_SHARE = 3;

  private static final Duration UNLIMITED = Duration.ofDays(365);

  public CampaignSpec {
    platforms = List.copyOf(platforms);
    benchmarks = List.copyOf(benchmarks);
    requireCount("rounds", rounds);
    requireCount("sessions", sessions);
    requirePositive("seconds", seconds);
    requirePositive("timeout", timeout);
  }

  private static void requireCount(String name, OptionalInt value) {
    if (value.isPresent() && (value.getAsInt() < 1 || value.getAsInt() > MAX_COUNT)) {
      throw new InputException(
          "--" + name + " " + value.getAsInt() + ": must be between 1 and " + MAX_COUNT);
    }
  }

  private static void requirePositive(String name, OptionalDouble value) {
    if (value.isPresent() && !(value.getAsDouble() > 0 && value.getAsDouble() < 1e6)) {
      throw new InputException("--" + name + " " + value.getAsDouble() + ": must be above 0");
    }
  }

  /** A profile without further settings. */
  public static CampaignSpec of(Profile profile) {
    return new CampaignSpec(
        profile,
        List.of(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Cores.ANY,
        Optional.empty(),
        Optional.empty());
  }

  /** Fails for benchmarks and platforms that do not exist. */
  public void requireAmong(Catalogue all) {
    chosenFrom(all);
  }

  public Catalogue chosenFrom(Catalogue all) {
    return all.only(benchmarks, platforms, profile.widest());
  }

  /** The largest number of rounds. */
  int maxRounds() {
    return rounds.orElse(until.isPresent() ? PrecisionTarget.CAP : profile.rounds());
  }

  /** The number of sessions for that many rounds. */
  int sessionsOf(int planned) {
    int usual =
        growsBySessions() ? (planned - 1) / PrecisionTarget.SESSION + 1 : profile.sessions();
    return Math.min(planned, sessions.orElse(usual));
  }

  /** The session of a round; sessions have the same number of rounds, or nearly so. */
  int sessionOf(int round, int planned) {
    return growsBySessions()
        ? (round - 1) / PrecisionTarget.SESSION + 1
        : 1 + (int) ((round - 1L) * sessionsOf(planned) / planned);
  }

  /** Where the number of rounds is open, sessions have a fixed length, not a fixed number. */
  private boolean growsBySessions() {
    return until.isPresent() && sessions.isEmpty() && profile.sessions() > 1;
  }

  /** The budget for all rounds; the profile may have one. */
  public Optional<Duration> wholeBudget() {
    return budget.or(profile::budget);
  }

  public double runSeconds() {
    return seconds.orElse(profile.seconds());
  }

  /** The time to which runs are shortened, unless their number or duration is chosen. */
  Optional<Duration> limit() {
    boolean chosen = rounds.isPresent() || seconds.isPresent();
    return chosen || budget.isPresent() || until.isPresent() ? Optional.empty() : profile.limit();
  }

  /** The time for runs that only time the benchmarks. */
  public Duration pilotLimit() {
    return limit().map(time -> time.dividedBy(PILOT_SHARE)).orElse(UNLIMITED);
  }

  /** Seconds after which such a run is ended; what takes longer does not fit into the limit. */
  public double pilotTimeout() {
    return limit()
        .map(time -> Math.min(runTimeout(), time.toSeconds() / (double) maxRounds()))
        .orElse(runTimeout());
  }

  /** Generous: a guest without hardware help can be fifty times slower. */
  public double runTimeout() {
    return timeout.orElse(60 + 3 * runSeconds());
  }
}
