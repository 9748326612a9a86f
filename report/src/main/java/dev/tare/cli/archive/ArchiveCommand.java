package dev.tare.cli.archive;

import dev.tare.cli.alarm.AbsenceCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps campaigns. */
@Command(
    name = "archive",
    description = {
      "Pack campaigns, check them, and keep an archive of many in order.",
      "An archive is a directory of campaigns (directories or bags), or of directories of hosts with them."
    },
    subcommands = {
      CreateCommand.class,
      VerifyCommand.class,
      ListCampaignsCommand.class,
      IndexCommand.class,
      MergeCommand.class,
      PruneCommand.class,
      ExportCommand.class,
      AbsenceCommand.class,
    })
public final class ArchiveCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is required, such as verify");
  }
}
