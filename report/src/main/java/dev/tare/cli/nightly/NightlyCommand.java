package dev.tare.cli.nightly;

import dev.tare.cli.alarm.MaxAgeOption;
import dev.tare.cli.option.AnalyzerOptions;
import dev.tare.cli.option.CampaignDirectoryOption;
import dev.tare.cli.option.CampaignOptions;
import dev.tare.cli.option.ConfiguredCommand;
import dev.tare.cli.option.PageOptions;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.Profile;
import dev.tare.dataset.archive.HostDirectory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a night and does everything that follows. */
@Command(
    name = "nightly",
    description = {
      "For cron and systemd timers: measure, analyse with the nights before, record what is new, report, and keep the archive,"
          + " the site and the published site up to date. Prints one line.",
      "A step that fails stops no other. A night that is cut short is reported as partial, by itself or by the next one.",
      "--budget is for the whole night. ARCHIVE/HOST has state.json and tare.prom for monitors, and the logs."
    })
public final class NightlyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ARCHIVE",
      description =
          "Directory of the nights. Default: 'archive' in tare.yaml, or raw-data/archive.")
  private Path archive;

  @Mixin private CampaignOptions campaign;

  @Mixin private AnalyzerOptions analyzer;

  @Mixin private PageOptions pages;

  @Mixin private MaxAgeOption maxAge;

  @Mixin private NightlyOptions nightly;

  @Override
  public Integer call() {
    CampaignSpec measured = campaign.spec(analyzer.claims(), Profile.NIGHTLY);
    analyzer.requireAmong(measured.chosenFrom(campaign.paths().catalogue()));
    nightly.check();
    nightly.hook().ifPresent(hook -> hook.requireUsable(ConfiguredCommand.trusts(spec)));
    NightPlan plan =
        new NightPlan(measured, campaign, analyzer, pages.read(), maxAge.value(), nightly);
    HostDirectory host = host();
    return campaign
        .paths()
        .alone(
            host.directory(),
            () -> new NightSession(archive(), host, plan).run(spec.commandLine()),
            holder -> {
              spec.commandLine().getErr().println("tare: " + holder.line());
              return ExitCode.BUSY;
            });
  }

  private HostDirectory host() {
    String id = campaign.hostId();
    return new HostDirectory(id, archive().resolve(id));
  }

  private Path archive() {
    return Optional.ofNullable(archive)
        .or(
            () ->
                ConfiguredCommand.configurationOf(spec)
                    .flatMap(configuration -> configuration.path("archive"))
                    .map(Path::of))
        .orElseGet(CampaignDirectoryOption::archive)
        .toAbsolutePath()
        .normalize();
  }
}
