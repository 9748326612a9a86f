package dev.tare.cli.alarm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is open in an archive, and what people decide about it. */
@Command(
    name = "alarms",
    description = "List what an archive of campaigns shows, and decide about it.",
    subcommands = {
      ListItemsCommand.class,
      AcceptCommand.class,
      DismissCommand.class,
      NoteCommand.class,
      UpdateCommand.class,
      DeliverCommand.class
    })
public final class AlarmsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is required, such as list");
  }
}
