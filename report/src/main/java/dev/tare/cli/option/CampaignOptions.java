package dev.tare.cli.option;

import dev.tare.cli.configuration.HomeDirectory;
import dev.tare.cli.pipeline.PrecisionRule;
import dev.tare.cli.terminal.ToolVersion;
import dev.tare.collector.Collector;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.host.Cores;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.run.Progress;
import dev.tare.collector.run.TerminalProgress;
import dev.tare.collector.setup.HostPaths;
import dev.tare.collector.stop.Interruption;
import dev.tare.collector.stop.SignalInterruption;
import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.file.InputException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of a campaign: what to measure, for how long, and where. */
public final class CampaignOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "quick|standard|nightly",
      description =
          "quick: one session of 16 rounds with runs of 1 s, within 5 minutes: runs are shortened to 0.3 s at least,"
              + " then platforms or benchmarks are left out unless they are named;"
              + " standard: 6 sessions of 8 rounds with runs of 10 s; nightly: standard, limited to two hours."
              + " Default: nightly for 'tare nightly', else quick.")
  private Profile profile;

  @Option(
      names = "--platforms",
      split = ",",
      paramLabel = "A,B",
      description = "Measure only these platforms.")
  private List<String> platforms = List.of();

  @Option(
      names = "--benchmarks",
      split = ",",
      paramLabel = "X,Y",
      description = "Measure only these benchmarks.")
  private List<String> benchmarks = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Total number of rounds, spread evenly over the sessions.")
  private Integer rounds;

  @Option(
      names = "--sessions",
      paramLabel = "N",
      description = "Number of sessions; each starts the platforms anew.")
  private Integer sessions;

  @Option(names = "--seconds", paramLabel = "S", description = "Target run time in seconds.")
  private Double seconds;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description =
          "Time limit of a run in seconds. Default: 60 s plus three times the expected run time.")
  private Double timeout;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Seed of the random order. Default: random.")
  private Long seed;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "Measure as many rounds as fit into this time, such as 2h or 90m.")
  private Duration budget;

  @Option(
      names = "--until",
      paramLabel = "PERCENT",
      converter = PercentConverter.class,
      description =
          "Measure until the half-width of every interval is at most this percentage, such as 1%%: from 16"
              + " rounds up to 96, or --rounds, or what fits into --budget.")
  private Double until;

  @Option(
      names = "--cpu-list",
      paramLabel = "LIST",
      description = "CPU cores that all workloads run on, such as 0 or 0,2-3.")
  private String cpuList;

  @Option(
      names = "--cpus",
      paramLabel = "N",
      description =
          "Number of CPU cores of containers and guests; without --cpu-list, everything runs on the"
              + " first N cores.")
  private Integer cpus;

  @Option(
      names = "--host",
      paramLabel = "ID",
      description = "Id of this host in an archive: a-z, 0-9 and -. Default: the host's name.")
  private String host;

  @Option(
      names = "--disk",
      paramLabel = "DIR",
      description = "Directory on the file system to measure. Default: in the cache directory.")
  private Path disk;

  @Option(
      names = "--platform-path",
      split = ",",
      paramLabel = "DIR",
      description = "Directory of further platforms, one subdirectory each; repeatable.")
  private List<Path> furtherPlatforms = List.of();

  @Option(names = "--quiet", description = "Do not print the progress.")
  private boolean quiet;

  public CampaignSpec spec() {
    return spec(List.of());
  }

  /** With the expectations that an adaptive campaign is to decide. */
  public CampaignSpec spec(List<String> claims) {
    return spec(claims, Profile.QUICK);
  }

  /**
   * The same.
   *
   * @param usual the profile, unless another is named
   */
  public CampaignSpec spec(List<String> claims, Profile usual) {
    Catalogue known = paths().catalogue();
    try {
      CampaignSpec stated = read(claims, usual);
      stated.requireAmong(known);
      return stated;
    } catch (InputException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private CampaignSpec read(List<String> claims, Profile usual) {
    return new CampaignSpec(
        Optional.ofNullable(profile).orElse(usual),
        platforms,
        benchmarks,
        rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
        sessions == null ? OptionalInt.empty() : OptionalInt.of(sessions),
        seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds),
        timeout == null ? OptionalDouble.empty() : OptionalDouble.of(timeout),
        seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
        Optional.ofNullable(budget),
        Optional.ofNullable(disk),
        Optional.ofNullable(until).map(target -> PrecisionTarget.of(target, claims)),
        Cores.of(
            Optional.ofNullable(cpuList),
            cpus == null ? OptionalInt.empty() : OptionalInt.of(cpus)),
        Optional.ofNullable(host).map(HostId::require),
        Optional.empty());
  }

  public HostPaths paths() {
    HostPaths paths = HostPaths.of(HomeDirectory.path(), furtherPlatforms, System.getenv());
    return ConfiguredCommand.configurationOf(spec)
        .map(configuration -> PlatformOptions.set(paths, configuration))
        .orElse(paths);
  }

  /** The same for what runs scripts: those that others can change need consent. */
  public HostPaths trustedPaths() {
    HostPaths paths = paths();
    if (!ConfiguredCommand.trusts(spec)) {
      paths.requireTrusted();
    }
    return paths;
  }

  public Tools tools() {
    return Tools.of(System.getenv());
  }

  public Collector collector() {
    return collector(progress(), SignalInterruption::handledBy);
  }

  /** One that reports to others, and is interrupted by others. */
  public Collector collector(Progress progress, Function<Runnable, Interruption> interruptions) {
    return new Collector(
        trustedPaths(),
        tools(),
        ToolVersion.nameAndVersion(),
        new PrecisionRule(),
        progress,
        interruptions);
  }

  /** The id of this host in an archive. */
  public String hostId() {
    return Optional.ofNullable(host)
        .map(HostId::require)
        .orElseGet(() -> new HostFacts(Path.of("/"), tools()).id());
  }

  /** A progress bar on a terminal, otherwise lines on standard error. */
  public Progress progress() {
    if (quiet) {
      return new LineProgress(
          new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
    return System.console() == null
        ? new LineProgress(spec.commandLine().getErr())
        : new TerminalProgress(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
  }
}
