package dev.tare.cli.alarm;

import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.InputException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a remark about a campaign. */
@Command(name = "note", description = "Add a remark about a campaign, or about a series in it.")
public final class NoteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ArchiveOptions archive;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PLATFORM[/BENCHMARK]",
      description = "The series. Default: the host.")
  private String series;

  @Option(
      names = "--campaign",
      paramLabel = "CAMPAIGN",
      required = true,
      description = "Name (directory) of the campaign.")
  private String campaign;

  @Mixin private Decider decider;

  @Override
  public Integer call() {
    HostDirectory host = archive.host();
    requireKnown(host);
    if (decider.text().isBlank()) {
      throw new InputException("--text: the remark is missing");
    }
    SeriesChoice choice = series == null ? null : SeriesChoice.parse(series);
    EventsFile.append(
        host.directory(),
        new AlarmEvent(
            Decider.now(),
            EventKind.NOTE,
            campaign,
            choice == null ? "" : choice.platform(),
            choice == null ? "" : choice.benchmark().orElse(""),
            decider.by(),
            decider.text()));
    spec.commandLine().getOut().println("Wrote " + host.directory().resolve(EventsFile.NAME));
    return ExitCode.DONE;
  }

  private void requireKnown(HostDirectory host) {
    boolean known =
        host.campaigns().stream().anyMatch(path -> BagNames.campaign(path).equals(campaign));
    if (!known) {
      throw new InputException(campaign + ": no campaign of this name in " + host.directory());
    }
  }
}
