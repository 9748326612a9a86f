package dev.tare.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What people decide about changes in an archive. */
@Command(
    name = "alarms",
    description = "Decide about the changes that an archive of campaigns shows.",
    subcommands = AcceptCommand.class)
public final class AlarmsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is required, such as accept");
  }
}
