package dev.tare.cli.command;

import dev.tare.cli.alarm.AbsenceCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about an archive. */
@Command(
    name = "archive",
    description = "Keep an archive of campaigns.",
    subcommands = AbsenceCommand.class)
public final class ArchiveCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is required, such as note");
  }
}
