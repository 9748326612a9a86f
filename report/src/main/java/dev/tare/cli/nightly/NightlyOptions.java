package dev.tare.cli.nightly;

import dev.tare.cli.option.DurationConverter;
import dev.tare.dataset.archive.prune.KeepRules;
import dev.tare.dataset.file.InputException;
import dev.tare.publish.address.TargetParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with the nights, besides measuring and analysing them. */
final class NightlyOptions {

  private static final String NONE = "0";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--reserve",
      paramLabel = "SIZE",
      converter = SizeConverter.class,
      defaultValue = "500M",
      description =
          "Disk space that stays free, such as 500M or 2G: with less, nothing is measured, or"
              + " measuring stops. Default: ${DEFAULT-VALUE}.")
  private long reserve;

  @Option(
      names = "--confirm",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Measure new changes again before they are told, within the budget. Default:"
              + " ${DEFAULT-VALUE}.")
  private boolean confirms;

  @Option(
      names = "--pack",
      paramLabel = "N",
      description = "Pack all but the newest N nights as bags. Default: none is packed.")
  private Integer pack;

  @Option(
      names = "--keep-daily",
      paramLabel = "N",
      defaultValue = NONE,
      description =
          "Thin old nights as 'tare archive prune' does, but for the last one of each of the last N"
              + " days that have one. Default: none is thinned.")
  private int daily;

  @Option(
      names = "--keep-weekly",
      paramLabel = "N",
      defaultValue = NONE,
      description = "Likewise of weeks.")
  private int weekly;

  @Option(
      names = "--keep-monthly",
      paramLabel = "N",
      defaultValue = NONE,
      description = "Likewise of months.")
  private int monthly;

  @Option(
      names = "--keep-logs",
      paramLabel = "DAYS",
      defaultValue = "90",
      description = "Delete logs of nights after so many days. Default: ${DEFAULT-VALUE}.")
  private int logDays;

  @Option(
      names = "--hook",
      split = ",",
      paramLabel = "WORD",
      description =
          "Program (absolute path) and its arguments, run without a shell at the end: summary.md is"
              + " its input, the state is in variables TARE_*. What is new is delivered to it, not printed.")
  private List<String> hook = List.of();

  @Option(
      names = "--hook-timeout",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      defaultValue = "60s",
      description = "Time after which the hook is ended. Default: ${DEFAULT-VALUE}.")
  private Duration hookTimeout;

  @Option(names = "--site", paramLabel = "DIR", description = "Directory of the site to write.")
  private Path site;

  @Option(
      names = "--site-url",
      paramLabel = "URL",
      description = "Public address of the site, for its feed.")
  private String siteUrl;

  @Option(
      names = "--publish",
      paramLabel = "TARGET",
      description = "Where the site is published, as for 'tare publish'; requires --site.")
  private String publish;

  long reserve() {
    return reserve;
  }

  /** Whether new changes are measured again. */
  boolean confirms() {
    return confirms;
  }

  /** How long the logs of nights stay. */
  Duration logs() {
    require(logDays > 0, "--keep-logs must be above 0");
    return Duration.ofDays(logDays);
  }

  /** The number of nights that stay directories, if others are packed. */
  Optional<Integer> pack() {
    require(pack == null || pack >= 0, "--pack must not be below 0");
    return Optional.ofNullable(pack);
  }

  /** The rules by which old nights are thinned, if they are. */
  Optional<KeepRules> keep() {
    require(Math.min(daily, Math.min(weekly, monthly)) >= 0, "--keep-... must not be below 0");
    return Optional.of(new KeepRules(daily, weekly, monthly))
        .filter(rules -> daily + weekly + monthly > 0);
  }

  Optional<Hook> hook() {
    return hook.isEmpty() ? Optional.empty() : Optional.of(new Hook(hook, hookTimeout));
  }

  Optional<Path> site() {
    return Optional.ofNullable(site);
  }

  Optional<String> siteUrl() {
    return Optional.ofNullable(siteUrl);
  }

  /** The target; one that cannot be is wrong usage. */
  Optional<String> publish() {
    require(publish == null || site != null, "--publish requires --site");
    try {
      Optional.ofNullable(publish).ifPresent(TargetParser::parse);
      return Optional.ofNullable(publish);
    } catch (InputException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  /** Fails for what cannot be, before anything is measured. */
  void check() {
    pack();
    keep();
    logs();
    publish();
  }

  private void require(boolean right, String error) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), error);
    }
  }
}
