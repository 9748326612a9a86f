package dev.tare.cli.option;

import dev.tare.cli.Tare;
import dev.tare.cli.pipeline.PrecisionRule;
import dev.tare.collector.Collector;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.host.Cores;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.run.Progress;
import dev.tare.collector.run.TerminalProgress;
import dev.tare.collector.setup.HostPaths;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is to be measured, and where things are on this host. */
public final class CampaignOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "quick|standard|nightly",
      description =
          "quick: 16 rounds of 1 s, or less so that it takes about 5 minutes, in one session (default);"
              + " standard: 6 sessions of 8 rounds of 10 s; nightly: standard within two hours.")
  private Profile profile = Profile.QUICK;

  @Option(names = "--platforms", split = ",", paramLabel = "A,B", description = "Only these.")
  private List<String> platforms = List.of();

  @Option(names = "--benchmarks", split = ",", paramLabel = "X,Y", description = "Only these.")
  private List<String> benchmarks = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds in all, spread evenly over the sessions.")
  private Integer rounds;

  @Option(names = "--sessions", paramLabel = "N", description = "Fresh starts of the platforms.")
  private Integer sessions;

  @Option(names = "--seconds", paramLabel = "S", description = "What a run lasts.")
  private Double seconds;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      description = "Seconds after which a run is ended; default 60 and three times what it lasts.")
  private Double timeout;

  @Option(names = "--seed", paramLabel = "N", description = "Of the order; default at random.")
  private Long seed;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "As many rounds as fit into this time, such as 2h or 90m.")
  private Duration budget;

  @Option(
      names = "--until",
      paramLabel = "SHARE",
      converter = PercentConverter.class,
      description =
          "Measures until every interval is that narrow, such as 1%%: 16 to 96 rounds (or --rounds,"
              + " or what fits into --budget).")
  private Double until;

  @Option(
      names = "--cpu-list",
      paramLabel = "LIST",
      description = "The cores that everything measured runs on, such as 0 or 0,2-3.")
  private String cpuList;

  @Option(
      names = "--cpus",
      paramLabel = "N",
      description =
          "The number of cores that containers and guests have; without --cpu-list everything runs"
              + " on the first N.")
  private Integer cpus;

  @Option(
      names = "--disk",
      paramLabel = "FOLDER",
      description = "On the file system to measure; default is in the cache.")
  private Path disk;

  @Option(
      names = "--platform-path",
      split = ",",
      paramLabel = "FOLDER",
      description = "Further platforms: a folder of platform folders; repeatable.")
  private List<Path> furtherPlatforms = List.of();

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  public CampaignSpec wishes() {
    return wishes(List.of());
  }

  /** With the expectations that an adaptive campaign shall settle. */
  public CampaignSpec wishes(List<String> claims) {
    Catalogue known = places().catalogue();
    try {
      CampaignSpec wishes = read(claims);
      wishes.requireAmong(known);
      return wishes;
    } catch (InputException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private CampaignSpec read(List<String> claims) {
    return new CampaignSpec(
        profile,
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
            cpus == null ? OptionalInt.empty() : OptionalInt.of(cpus)));
  }

  public HostPaths places() {
    HostPaths places =
        HostPaths.of(
            Path.of(System.getProperty("tare.home", ".")), furtherPlatforms, System.getenv());
    return Tare.configuration(spec)
        .map(configuration -> PlatformOptions.set(places, configuration))
        .orElse(places);
  }

  public Tools tools() {
    return Tools.of(System.getenv());
  }

  public Collector collector() {
    return new Collector(places(), tools(), Tare.nameAndVersion(), new PrecisionRule(), progress());
  }

  /** A bar on a terminal, else lines on standard error. */
  public Progress progress() {
    if (quiet) {
      return new LineProgress(
          new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
    PrintWriter err = spec.commandLine().getErr();
    return System.console() == null ? new LineProgress(err) : new TerminalProgress(err);
  }
}
